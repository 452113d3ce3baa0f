import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { parse } from "yaml";
import { daySchema } from "../../../src/core/records/date.ts";

/** A small page of ours, and the day that has to be found on it. */
export interface DatePage {
  /** File and name. */
  readonly name: string;
  /** The publisher whose markup it is built like. */
  readonly like: string | null;
  readonly address: string;
  readonly html: string;
  /** Null: none may be found. */
  readonly day: string | null;
  /** What it has to be found by, where the page is about that. */
  readonly sign: string | null;
}

const folder = fileURLToPath(new URL("../../pages/dates/", import.meta.url));

const pageSchema = v.strictObject({
  name: v.string(),
  like: v.optional(v.string()),
  lang: v.optional(v.string(), "en"),
  url: v.optional(v.string(), "https://news.example/ministers-meet"),
  day: v.nullable(daySchema),
  sign: v.optional(v.string()),
  head: v.optional(v.string(), ""),
  body: v.string(),
});

/** `{headline}` and `{text}` in the pages: the text is as long as that of a short report, and names days of its own. */
const words: Readonly<Record<string, { readonly headline: string; readonly text: string }>> = {
  en: {
    headline: "Ministers of four countries meet in Tbilisi",
    text:
      "Ministers of four countries met in the old town to talk about the railway that was to have been finished long ago, and about the " +
      "price of the tunnel on which it waits. They had last met on 12 August 2008, when the talks were broken off after an hour and a half.",
  },
  ru: {
    headline: "Министры четырёх стран встретились в Тбилиси",
    text:
      "Министры четырёх стран встретились в старом городе, чтобы обсудить железную дорогу, которую давно обещали достроить, и цену тоннеля, " +
      "без которого она стоит. В прошлый раз они виделись 12 августа 2008 года, и переговоры тогда прервались через полтора часа.",
  },
  ka: {
    headline: "ოთხი ქვეყნის მინისტრები თბილისში შეხვდნენ",
    text:
      "ოთხი ქვეყნის მინისტრები ძველ ქალაქში შეხვდნენ ერთმანეთს, რათა ესაუბრათ რკინიგზაზე, რომელიც დიდი ხნის წინ უნდა დასრულებულიყო, და " +
      "გვირაბის ფასზე, რომელსაც ის ელოდება. წინა შეხვედრა 2008 წლის 12 აგვისტოს გაიმართა და საათნახევარში შეწყდა.",
  },
};

/** The pages of test/pages/dates, in the order of the files. Throws naming the page that breaks the form. */
export function datePages(): DatePage[] {
  return readdirSync(folder).flatMap((file) => {
    const pages: unknown[] = parse(readFileSync(folder + file, "utf8"));
    return pages.map((page, i) => {
      const {
        name,
        like = null,
        lang,
        url,
        day,
        sign = null,
        head,
        body,
      } = v.parse(pageSchema, page, { message: `${file}, page ${i + 1}` });
      const { headline, text } = words[lang.slice(0, 2)] ?? words.en!;
      const paragraphs = `<p>${text}</p>`.repeat(3);
      const html =
        `<!doctype html><html${lang === "" ? "" : ` lang="${lang}"`}><head><meta charset="utf-8"><title>${headline} - A newspaper</title>` +
        `${head}</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>${body}</body></html>`;
      const filled = html.replaceAll("{headline}", headline).replaceAll("{text}", paragraphs);
      return { name: `${file}: ${name}`, like, address: url, html: filled, day, sign };
    });
  });
}
