/**
 * The `color-scheme` a card takes: the reader's choice; else the page's own where it declares one alone; else both, so that
 * the reader's system decides.
 * @param declared the computed `color-scheme` of the page's document element
 */
export function colourScheme(theme: "browser" | "light" | "dark", declared: string): "light" | "dark" | "light dark" {
  if (theme !== "browser") return theme;
  const schemes = declared.split(/\s+/);
  const light = schemes.includes("light");
  const dark = schemes.includes("dark");
  if (light === dark) return "light dark";
  return dark ? "dark" : "light";
}
