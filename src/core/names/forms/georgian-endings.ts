import { listOf } from "./stems.ts";

/*
 * Georgian joins cases, postpositions and particles to the noun; here they are written out for the kinds of stem that names
 * have. Plurals are not made of singular names: "ომები" is not the war, nor "ივანიშვილები" the man; a name that is itself
 * plural ("ერები") declines as any consonant stem.
 */

/** "Also", "the very", "is", and the mark of reported speech may follow any ending. */
const particles = ["", "ც", "ვე", "ა", "ო", "ცაა"];
/** After a consonant they take a linking vowel: "რუსეთსაც", "რუსეთისთვისაც". */
const linkedParticles = ["აც", "ავე", "აა"];

const endsInVowel = (text: string): boolean => /[აეიოუ]$/.test(text);

const withParticles = (endings: readonly string[]): string[] =>
  endings.flatMap((ending) => [
    ...particles.map((particle) => ending + particle),
    ...(endsInVowel(ending) ? [] : linkedParticles.map((particle) => ending + particle)),
  ]);

/** Postpositions on the genitive. */
const genitive = (base: string): string[] =>
  ["", "თვის", "ათვის", "კენ", "გან", "თანავე", "ადმი", "ას", "ებრ", "ამებრ"].map((ending) => base + ending);

const withConsonant = withParticles([
  "ი",
  "მა",
  "ს",
  ...genitive("ის"),
  "ით",
  "იდან",
  "ითურთ",
  "ად",
  "ამდე",
  "ამდის",
  "ში",
  "ზე",
  "თან",
  "ვით",
  "ივით",
]);

const withVowel = withParticles([
  "",
  "მ",
  "ს",
  ...genitive("ს"),
  "თი",
  "სი",
  "თ",
  "დან",
  "თურთ",
  "დ",
  "მდე",
  "მდის",
  "ში",
  "ზე",
  "სთან",
  "სავით",
  "ვით",
]);

const truncated = withParticles([...genitive("ის"), "ით", "იდან", "ითურთ"]);

/** "რუსეთ-": nominative -ი, ergative -მა, dative -ს and so on; the bare stem stands before another noun. */
export const consonantEndings = listOf([...withConsonant, "", "ო"]);

/** "საქართველო-", "ბაქო-", "ნაურუ-". */
export const vowelEndings = listOf([...withVowel, "ვ"]);

/** "უკრაინ-", "კალაძ-", as stems without their last vowel: it stays in "გახარიას", and falls in "უკრაინის", "კალაძით". */
export const truncatingEndings = {
  ა: listOf([...vowelEndings.map((ending) => `ა${ending}`), ...truncated]),
  ე: listOf([...vowelEndings.map((ending) => `ე${ending}`), ...truncated]),
} as const;

/** Persons in -ი: some keep the vowel ("სერგეიმ", "გიორგიმ"), others lose it ("ლავროვმა"). */
export const personEndings = listOf([...consonantEndings, ...vowelEndings.map((ending) => `ი${ending}`)]);

const joinedEndings = listOf([...withConsonant, ...withVowel].filter((ending) => ending !== ""));

/** Behind a name in Latin letters or an abbreviation, with a hyphen or without: "NATO-ს", "BBC-ისთვის", "აშშ-ში". */
export const georgianEndingsOfForeign = listOf(joinedEndings.flatMap((ending) => [`-${ending}`, ending]));
export const abbreviationEndings = listOf(["", ...georgianEndingsOfForeign]);

/** Before -ის, -ით, -ად the stem's last vowel falls: "ერევან-ი", "ერევნ-ის". */
const fallen = withParticles([...genitive("ის"), "ით", "იდან", "ითურთ", "ად", "ამდე", "ამდის"]);

const syncopatingLists = new Map<string, readonly string[]>();

/** The endings of a stem cut before its last vowel and consonant ("ერევ-"), given as "ან". */
export function syncopatingEndings(cut: string): readonly string[] {
  let list = syncopatingLists.get(cut);
  if (list === undefined) {
    list = listOf([...consonantEndings.map((ending) => cut + ending), ...fallen.map((ending) => cut.slice(1) + ending)]);
    syncopatingLists.set(cut, list);
  }
  return list;
}
