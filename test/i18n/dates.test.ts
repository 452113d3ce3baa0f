import { describe, expect, it } from "vitest";
import { formatDate } from "../../src/i18n/dates.ts";

const dates = ["2008", "2008-09", "2008-09-27"];

describe("a date is as precise as it is", () => {
  it.each([
    ["en", "plain", ["2008", "September 2008", "27 September 2008"]],
    ["en", "short", ["2008", "Sept 2008", "27 Sept 2008"]],
    ["en", "from", ["2008", "September 2008", "27 September 2008"]],
    ["ru", "plain", ["2008 г.", "сентябрь 2008 г.", "27 сентября 2008 г."]],
    ["ru", "short", ["2008", "сент. 2008 г.", "27 сент. 2008 г."]],
    ["ru", "from", ["2008 г.", "сентября 2008 г.", "27 сентября 2008 г."]],
    ["ka", "plain", ["2008 წელი", "2008 წლის სექტემბერი", "2008 წლის 27 სექტემბერი"]],
    ["ka", "short", ["2008", "სექ. 2008", "27 სექ. 2008"]],
    ["ka", "from", ["2008 წლიდან", "2008 წლის სექტემბრიდან", "2008 წლის 27 სექტემბრიდან"]],
    ["ka", "until", ["2008 წლამდე", "2008 წლის სექტემბრამდე", "2008 წლის 27 სექტემბრამდე"]],
  ] as const)("%s, %s", (language, form, expected) => {
    // Which of its no-break spaces Intl writes differs between engines.
    expect(dates.map((date) => formatDate(date, language, form).replace(/\s/g, " "))).toEqual(expected);
  });

  it("keeps a Georgian month that ends in a vowel whole", () => {
    expect(formatDate("2008-08-08", "ka", "from")).toBe("2008 წლის 8 აგვისტოდან");
    expect(formatDate("2008-08", "ka", "until")).toBe("2008 წლის აგვისტომდე");
  });
});
