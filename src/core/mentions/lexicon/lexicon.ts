/**
 * Words of a language that tell what a name beside them is. Lower case; Russian and Georgian words are stems, since they
 * come in many forms. No entity is named here: what is special about a name stands in its record.
 */
export interface Lexicon {
  /** Stand before a person's name and are no part of it: Mr, minister, президент. */
  readonly titles: ReadonlySet<string>;
  /** Stand before a place: in, near, города. */
  readonly placeWords: ReadonlySet<string>;
  /** A direction or age that may stand before a place and leaves it what it is: northern, южная, Soviet. */
  readonly placeAdjectives: ReadonlySet<string>;
  /** Make a name beside them part of a longer one: street, university, bank. */
  readonly nameMakers: ReadonlySet<string>;
  /** Bodies and kinds of a state, which "of" joins to it: "Government of Georgia". */
  readonly bodies: ReadonlySet<string>;
  /** May begin a sentence with a capital and are no name: the, but, after, однако. */
  readonly openers: ReadonlySet<string>;
  /** Whether words of the sets are stems. */
  readonly stems: boolean;
}
