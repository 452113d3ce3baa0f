import { FOLDED, IGNORED, SPACE, units } from "./units.ts";

/**
 * The text as names are compared: lower case, without diacritics, ignored characters dropped, each run of white space
 * one space, one kind of hyphen and of apostrophe. For comparing and for building an index; a scan never makes this string.
 */
export function fold(text: string): string {
  let folded = "";
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const entry = units[text.charCodeAt(i)]!;
    if ((entry & IGNORED) !== 0) continue;
    if ((entry & SPACE) !== 0) {
      space = true;
      continue;
    }
    if (space && folded !== "") folded += " ";
    space = false;
    folded += (entry & FOLDED) === 0 ? text.charAt(i) : String.fromCharCode(entry & FOLDED);
  }
  return folded;
}
