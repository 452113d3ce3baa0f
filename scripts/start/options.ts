import type { Kind } from "../project.ts";

/** What the command line of `npm start` asked for; null: nothing was said. */
export interface StartOptions {
  readonly kind: Kind | null;
  readonly browserPath: string | null;
  readonly headless: boolean;
  readonly article: string | null;
  readonly url: string | null;
  readonly list: boolean;
}
