/**
 * Words of a language that tell what a name beside them is. Lower case; Russian and Georgian words are stems, since they
 * come in many forms. No entity is named here: what is special about a name stands in its record.
 */
export interface Lexicon {
  /** Stand before a person's name and are no part of it: Mr, minister, президент. */
  readonly titles: ReadonlySet<string>;
  /** Titles that only a person bears, so that what follows is no place: General Trujillo. */
  readonly honorifics: ReadonlySet<string>;
  /** Stand before a place: in, near, города. */
  readonly placeWords: ReadonlySet<string>;
  /** A direction or age that may stand before a place and leaves it what it is: northern, южная, Soviet. */
  readonly placeAdjectives: ReadonlySet<string>;
  /** Make a name beside them part of a longer one: street, university, bank. */
  readonly nameMakers: ReadonlySet<string>;
  /** Stand before a name and make it part of a longer one: Dinamo Tbilisi. */
  readonly nameHeads: ReadonlySet<string>;
  /** Stand behind a name, small or not, and make it part of a longer one: Вашингтон пост. */
  readonly nameTails: ReadonlySet<string>;
  /** Name the part of a country in which another place of the name lies: Moscow, Idaho; Париж Челябинской области. */
  readonly regions: ReadonlySet<string>;
  /** Parts of a federation, in the singular and in all forms: штат, штата. */
  readonly stateWords: ReadonlySet<string>;
  /** Kinds of small places: a village may bear the name of a capital. */
  readonly smallPlaces: ReadonlySet<string>;
  /** Bodies and kinds of a state, which "of" joins to it: "Government of Georgia". */
  readonly bodies: ReadonlySet<string>;
  /** Given names: in Georgian no capital tells one, in Russian they tell a person named as a place. */
  readonly givenNames: ReadonlySet<string>;
  /** Stand at the name of a party, a broadcaster and the like. */
  readonly organisationWords: ReadonlySet<string>;
  /** Trades of people who are in the news for nothing else: plumber, учительница. Those that politicians are said to have had are left out. */
  readonly trades: ReadonlySet<string>;
  /** Say that a trade or an office is past: former. */
  readonly past: ReadonlySet<string>;
  /** Whose: our, его, ჩვენი. */
  readonly possessives: ReadonlySet<string>;
  /** Are said of sport alone: striker, rugby, quarter-final. */
  readonly sportWords: ReadonlySet<string>;
  /** Are said of a match among other things: beat, final, goal. */
  readonly sportHints: ReadonlySet<string>;
  /** Beside a place's name they make it a team's: coach, сборная, ნაკრები. */
  readonly teamWords: ReadonlySet<string>;
  /** May begin a sentence with a capital and are no name: the, but, after, однако. */
  readonly openers: ReadonlySet<string>;
  /** What may follow a stem of the sets, all of what follows; null where the sets hold whole words. */
  readonly endings: RegExp | null;
}
