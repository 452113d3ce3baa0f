/**
 * The most that one message to the background may hold. A content script cuts its work to these; beyond them the message is refused.
 * A page of 100,000 words is some 700,000 code units.
 */
export const limits = {
  /** Blocks in one `findCandidates`. */
  blocks: 2_000,
  /** UTF-16 code units of one block's text. */
  blockText: 100_000,
  /** UTF-16 code units of all blocks in one `findCandidates`. */
  text: 1_000_000,
  /** Signs of one sort in `published`, and the length of a text among them. */
  dateSigns: 40,
  dateText: 300,
  /** Candidates in one `resolve`, and mentions in a page's list of them. */
  candidates: 20_000,
  /** Entities in one `describe`'s `mentioned`. */
  mentioned: 2_000,
  /** UTF-16 code units of the article's text in one `describe`. */
  sample: 30_000,
  /** Passages in one `here`, and the UTF-16 code units of all of them. */
  passages: 1_000,
  passageText: 200_000,
  /** Keys in one `changeSettings`: a long list of sites. */
  changes: 20_000,
  /** Entities in one `labels`. */
  labels: 2_000,
} as const;
