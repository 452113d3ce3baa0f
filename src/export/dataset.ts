/** What every export says of where it is from. */
export const datasetName = "Backgrounder";
export const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;
