import type { PartialDate } from "../core/records/date.ts";
import type { DateForm } from "./dates.ts";

/** A month's name, and its stem before a case ending. */
const months = [
  ["იანვარი", "იანვრ"],
  ["თებერვალი", "თებერვლ"],
  ["მარტი", "მარტ"],
  ["აპრილი", "აპრილ"],
  ["მაისი", "მაის"],
  ["ივნისი", "ივნის"],
  ["ივლისი", "ივლის"],
  ["აგვისტო", "აგვისტო"],
  ["სექტემბერი", "სექტემბრ"],
  ["ოქტომბერი", "ოქტომბრ"],
  ["ნოემბერი", "ნოემბრ"],
  ["დეკემბერი", "დეკემბრ"],
] as const;

/** "-დან" and "-მდე" with the vowel that a stem ending in a consonant takes before them. */
const endings = { from: ["იდან", "დან"], until: ["ამდე", "მდე"] } as const;

const inCase = (stem: string, form: "from" | "until"): string => stem + endings[form][stem.endsWith("ო") ? 1 : 0];

/** Georgian dates are ours: Chromium 156 has no Georgian month names in its Intl (checked 2026-11-30), Firefox has. */
export function georgianDate(date: PartialDate, form: DateForm): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) {
    if (form === "short") return year;
    return form === "plain" ? `${year} წელი` : `${year} ${inCase("წლ", form)}`;
  }
  const [name, stem] = months[Number(month) - 1] ?? ["", ""];
  const before = day === undefined ? "" : `${Number(day)} `;
  if (form === "short") return `${before}${name.slice(0, 3)}. ${year}`;
  return `${year} წლის ${before}${form === "plain" ? name : inCase(stem, form)}`;
}
