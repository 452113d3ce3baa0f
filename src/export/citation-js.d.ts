/** What we use of citation-js, which ships no types. */
declare module "@citation-js/core" {
  export class Cite {
    /** Takes CSL-JSON items as they are, or text in a format whose plug-in is loaded. */
    constructor(data: unknown, options?: { readonly generateGraph?: boolean });
    readonly data: readonly Record<string, unknown>[];
    format(format: "bibtex"): string;
    /** RIS tags with their values, TY for the type. */
    format(format: "ris", options: { readonly format: "object" }): readonly RisRecord[];
  }
  export type RisRecord = Readonly<Record<string, string | readonly string[]>>;
  export const plugins: {
    readonly config: {
      get(plugin: "@bibtex"): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean } };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
