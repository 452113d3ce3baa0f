import { topicCues } from "./topic-cues.ts";

/** What of an article's words the ranking looks at. */
export interface ArticleWords {
  readonly title: string;
  /** Pieces of its text, those near the person whose card it is first of all. */
  readonly text: string;
}

/** A heading tells what an article is about, its text only what it touches. */
const IN_TEXT = 0.25;

/** The topics that an article's words name: 1 for those of its heading, less for others of its text. */
export function articleTopics({ title, text }: ArticleWords): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const plain = (words: string): string => words.toLowerCase().replaceAll("’", "'");
  const [heading, body] = [plain(title), plain(text)];
  for (const [topic, cue] of cues()) {
    if (cue.test(heading)) found.set(topic, 1);
    else if (cue.test(body)) found.set(topic, IN_TEXT);
  }
  return found;
}

let compiled: readonly (readonly [string, RegExp])[] | null = null;

/** Made on first need: an engine that is only asked for names wakes without them. */
function cues(): readonly (readonly [string, RegExp])[] {
  compiled ??= Object.entries(topicCues).map(([topic, words]) => {
    const patterns = words.map((word) => word.replaceAll("*", "\\p{L}*"));
    return [topic, new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})`, "u")];
  });
  return compiled;
}
