/** How a language tells who says what. All words in lower case. */
export interface SpeechLexicon {
  /** Finite verbs of saying of one person, as print has them: a clause or a quotation of his words may hang on them. */
  readonly verbs: ReadonlySet<string>;
  /** Those of them after which the speaker may stand ("said Lavrov"); after others stands the one spoken to ("told Lavrov"). */
  readonly inverting: ReadonlySet<string>;
  /** Verbs whose quoted words are the subject's, while what else follows is the writer's: called it "a road to nowhere". */
  readonly judging: ReadonlySet<string>;
  /** Verbs of saying that are never one known person's: of several, of nobody, of the future, of denying, of what is written. */
  readonly others: ReadonlySet<string>;
  /** Little words between speaker and verb: also, later, on, Monday, уже. */
  readonly between: ReadonlySet<string>;
  /** A word of these before the verb turns it round: did not say. */
  readonly negations: ReadonlySet<string>;
  /** Pronouns as the subject of a verb: whom they mean is left open. */
  readonly pronouns: ReadonlySet<string>;
  /** Before a name they make it an object: with, to, о, к. */
  readonly prepositions: ReadonlySet<string>;
  /** Nouns of those who speak for another or belong to him: the name behind such a noun is not the speaker's. */
  readonly relations: ReadonlySet<string>;
  /** Begin what is said indirectly: that, что, რომ. */
  readonly that: string;
  /** Begin another clause, beyond which a verb's speaker is not looked for. */
  readonly conjunctions: ReadonlySet<string>;
  /** Beside quoted words: what follows is a name or a banner's text, not speech. */
  readonly titling: ReadonlySet<string>;
}

/** The words of a text, parted by white space. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
