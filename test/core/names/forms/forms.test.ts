import { describe, expect, it } from "vitest";
import { buildGazetteer } from "../../../../src/core/names/build.ts";
import { nameEntries } from "../../../../src/core/names/entries.ts";
import { openGazetteer } from "../../../../src/core/names/open.ts";
import { entity, sample } from "../sample.ts";

const records = [
  ...sample,
  entity("kennedy", "person", { en: ["John F. Kennedy"] }, { gender: "male", native: "en" }),
  entity("xi", "person", { en: [{ name: "Xi Jinping", family: "Xi" }], ru: [{ name: "Си Цзиньпин", family: "Си" }] }, { gender: "male" }),
  entity("von-der-leyen", "person", { en: [{ name: "Ursula von der Leyen", family: "von der Leyen" }] }, { gender: "female" }),
  entity("biden", "person", { en: ["Joe Biden"], ru: ["Джо Байден"] }, { gender: "male", native: "en" }),
  entity("ilia-ii", "person", { en: ["Ilia II"], ru: ["Илья II"] }, { gender: "male" }),
  entity("obrien", "person", { en: ["Keith O'Brien"] }, { gender: "male", native: "en" }),
  entity("gagloev", "person", { en: ["Alan Gagloev"], ru: ["Алан Гаглоев"] }, { gender: "male", native: "os" }),
  entity("zelensky", "person", { en: ["Volodymyr Zelensky"], ru: ["Владимир Зеленский"] }, { gender: "male" }),
  entity("putin", "person", { en: ["Vladimir Putin"], ru: ["Владимир Владимирович Путин"] }, { gender: "male", native: "ru" }),
  entity("gakharia", "person", { en: ["Giorgi Gakharia"], ru: ["Георгий Гахария"], ka: ["გიორგი გახარია"] }, { gender: "male" }),
  entity("usa", "place", { en: [{ name: "U.S.", exact: true }], ru: ["Соединённые Штаты Америки"], ka: [{ name: "აშშ", exact: true }] }),
  entity("new-york", "place", { en: ["New York"], ru: ["Нью-Йорк"], ka: ["ნიუ-იორკი"] }),
  entity("rostov", "place", { en: ["Rostov-on-Don"], ru: ["Ростов-на-Дону"] }),
  entity("yerevan", "place", { en: ["Yerevan"], ru: ["Ереван"], ka: ["ერევანი"] }),
  entity("ukraine", "place", { en: ["Ukraine"], ru: ["Украина"], ka: ["უკრაინა"] }),
  entity("north-ossetia", "place", { en: ["North Ossetia"], ru: ["Северная Осетия — Алания"] }),
  entity("kosovo", "place", { en: ["Kosovo"], ru: ["Косово и Метохия"] }),
  entity("un", "organisation", {
    en: [{ name: "UN", exact: true }],
    ru: ["Организация Объединённых Наций"],
    ka: ["გაერო", "გაერთიანებული ერების ორგანიზაცია"],
  }),
  entity("mfa", "organisation", { en: ["Foreign Ministry"], ru: [{ name: "МИД", exact: true }, "Министерство иностранных дел"] }),
  entity("church", "organisation", { en: ["Church"], ru: ["Грузинская православная церковь"] }),
  entity("un-session", "event", { en: ["UN session"], ru: ["79-я сессия Генеральной Ассамблеи"] }),
  entity("law", "event", { en: ["Law"], ru: ["закон «О влиянии»"] }),
  entity("change", "organisation", { en: ["Change"], ru: ["За перемены"] }),
];

const gazetteer = openGazetteer(buildGazetteer(nameEntries(records)));

/** True if the whole text is a form of a name of this entity. */
const isForm = (text: string, id: string): boolean =>
  gazetteer.scan(text).some(({ start, end, readings }) => start === 0 && end === text.length && readings.some((one) => one.entity === id));

const words = (text: string): string[] => text.split("|").map((one) => one.trim());

const right: Readonly<Record<string, string>> = {
  "lavrov-sergey": `Lavrov | Lavrov's | Lavrov’s | LAVROV | Sergey Lavrov | Sergei Lavrov | SERGEY LAVROV'S | S. Lavrov | S.Lavrov
    | Лавров | Лаврова | Лаврову | Лавровым | Лаврове | ЛАВРОВА | Сергей Лавров | Сергея Лаврова | Сергеем Лавровым | Лавров Сергей
    | Сергей Викторович Лавров | Сергею Викторовичу Лаврову | Лаврова Сергея Викторовича | Сергея Викторовича | С. Лавров | С.Лавровым
    | С. В. Лавров | С.В.Лаврова | Лавров С. В. | Лаврову С.В.
    | ლავროვი | ლავროვმა | ლავროვის | ლავროვს | ლავროვთან | ლავროვისთვის | ლავროვისგან | ლავროვმაც | სერგეი ლავროვმა | ს. ლავროვს`,
  "kaladze-kakha": `Kaladze | Kaladze's | Каладзе | Каха Каладзе | Кахи Каладзе | Кахе Каладзе | К. Каладзе
    | კალაძე | კალაძემ | კალაძის | კალაძეს | კალაძესთან | კალაძისთვის | კალაძისგან | კალაძეც | კახა კალაძემ`,
  "ivanishvili-bidzina": `Ivanishvili | Иванишвили | Бидзины Иванишвили | Бидзиной Иванишвили
    | ივანიშვილი | ივანიშვილმა | ივანიშვილის | ივანიშვილს | ივანიშვილთან | ივანიშვილისკენ | ივანიშვილზე | ბიძინა ივანიშვილის`,
  "zakharova-maria": `Zakharova | Mariya Zakharova | Захарова | Захаровой | Захарову | Марии Захаровой | Марией Захаровой | М. Захарова | ზახაროვამ | ზახაროვას`,
  gakharia: `Gakharia | Гахария | Гахарии | Гахарию | Гахарией | Георгия Гахарии | გახარიამ | გახარიას | გახარიასთვის | გიორგი გახარიამ`,
  putin: "В. В. Путин | В.Путину | Владимиром Владимировичем Путиным | Путине | Vladimir Putin's",
  gagloev: "Гаглоева | Алану Гаглоеву",
  zelensky: "Зеленский | Зеленского | Зеленскому | Зеленским | Зеленском | Владимира Зеленского | Volodymyr Zelenskiy",
  kennedy: "Kennedy | John F. Kennedy | John F. Kennedy's | J. F. Kennedy | J. Kennedy",
  xi: "Xi | Xi Jinping | Си Цзиньпин | Си Цзиньпина | Си Цзиньпином",
  "von-der-leyen": "von der Leyen | Von der Leyen | Ursula von der Leyen's | U. von der Leyen",
  biden: "Дж. Байден | Д. Байдену | Джо Байденом",
  "ilia-ii": "Ilia II | Ilia II's | Илья II | Ильи II | Ильёй II",
  obrien: "O'Brien | O’Brien’s | Keith O'Brien | K. O'Brien",
  georgia: `Georgia | Georgia's | GEORGIA | Грузия | Грузии | Грузию | Грузией | ГРУЗИЯ
    | საქართველო | საქართველომ | საქართველოს | საქართველოში | საქართველოდან | საქართველოსთვის | საქართველოსკენ | საქართველოსგან
    | საქართველოსთან | საქართველომდე | საქართველოსა | საქართველოც | საქართველოშიც | საქართველოა | ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝᲨᲘ`,
  russia:
    "Россия | России | Россию | Россией | რუსეთი | რუსეთის | რუსეთმა | რუსეთს | რუსეთსა | რუსეთთან | რუსეთიდან | რუსეთამდე | რუსეთისადმი | რუსეთსაც | რუსეთისთვისაც",
  moscow: "Moscow | Москва | Москвы | Москве | Москву | Москвой | მოსკოვში | მოსკოვის | მოსკოვმა",
  tbilisi: "Тбилиси | თბილისი | თბილისიდან | თბილისმა | თბილისში | თბილისისკენ | თბილისამდე",
  abkhazia: "Абхазия | Абхазию | Абхазией | Abkhaziya | აფხაზეთი | აფხაზეთისკენ | აფხაზეთის | აფხაზეთშიც",
  "south-ossetia": `South Ossetia | SOUTH OSSETIA | Южная Осетия | Южной Осетии | Южную Осетию | Южной Осетией | სამხრეთ ოსეთი | სამხრეთ ოსეთში | სამხრეთ ოსეთის
    | სამხრეთ ოსეთიდან`,
  tskhinvali: "Tskhinvali | Tskhinval | Цхинвал | Цхинвала | Цхинвали | Цхинвале | ცხინვალი | ცხინვალში | ცხინვალის",
  yerevan: "Ереване | ერევანი | ერევანში | ერევნის | ერევნიდან | ერევანმა",
  ukraine: "Украины | Украине | უკრაინის | უკრაინას | უკრაინაში | უკრაინამ | უკრაინიდან",
  usa: "U.S. | U.S | Соединённых Штатов Америки | Соединенным Штатам Америки | აშშ | ᲐᲨᲨ | აშშ-ის | აშშ-ში | აშშ-მა",
  "new-york": "New York's | Нью-Йорке | Нью-Йорка | ნიუ-იორკში",
  rostov: "Rostov-on-Don | Ростове-на-Дону | Ростова-на-Дону",
  "north-ossetia": "Северной Осетии — Алании | Северную Осетию-Аланию | Северная Осетия - Алания",
  kosovo: "Косово и Метохии | Косова и Метохию",
  "georgian-dream": `Georgian Dream | Georgian Dream’s | GEORGIAN DREAM | Грузинская мечта | Грузинской мечты | Грузинскую мечту | Грузинская Мечта
    | ქართული ოცნება | ქართულმა ოცნებამ | ქართული ოცნების | ქართულ ოცნებას | GD | GD's`,
  nato: "NATO | Nato | NATO's | НАТО | ნატო | ნატოს | ნატო-ს | NATO-ს | NATO-სთვის | NATO-ში",
  bbc: "BBC | BBC-ის | BBC-სთვის | BBCის",
  un: "UN | UN's | Организации Объединённых Наций | Организацией Объединенных Наций | გაეროს | გაერო-ს | გაეროში | გაერთიანებული ერების ორგანიზაციის | გაერთიანებული ერების ორგანიზაციამ",
  mfa: "МИД | МИДа | МИДом | Министерства иностранных дел | Министерстве иностранных дел",
  church: "Грузинской православной церкви | Грузинская православная церковь | Грузинской православной церковью",
  "un-session": "79-я сессия Генеральной Ассамблеи | 79-й сессии Генеральной Ассамблеи | 79-ю сессию Генеральной Ассамблеи",
  law: "закон «О влиянии» | закона «О влиянии» | Законом “О влиянии”",
  change: "За перемены",
  "war-of-2008":
    "2008 war | war of 2008 | War of 2008 | пятидневная война | пятидневной войны | Пятидневную войну | აგვისტოს ომი | აგვისტოს ომის | აგვისტოს ომამდე",
};

const wrong: Readonly<Record<string, string>> = {
  "lavrov-sergey": "lavrov | лавров | Лавровский | Лавровы | Lavrovs | Lavrov'sky | Ivan Lavrov | И. Лавров | ლავროვები",
  georgia: "Georgian | Georgians | georgia | Грузин | Грузинский | грузины | ქართული | საქართველოელი | Georgiana",
  russia: "Russian | Российский | Россиянин | რუსული | რუსეთელი",
  tbilisi: "თბილისელი | Тбилисский | Tbilisian",
  "georgian-dream": "georgian dream | Georgian dream | gd | Gd | грузинская мечта",
  un: "un | Un",
  nato: "Natos | NATOS",
  mfa: "мид | Мид",
  usa: "u.s. | us",
  "war-of-2008": "2008 wars | ომი",
  change: "Зы перемены | Зе перемены",
};

describe.each(Object.entries(right))("names of %s", (id, forms) => {
  it.each(words(forms))("hold %s", (form) => {
    expect(isForm(form, id)).toBe(true);
  });
});

describe.each(Object.entries(wrong))("names of %s", (id, forms) => {
  it.each(words(forms))("do not hold %s", (form) => {
    expect(isForm(form, id)).toBe(false);
  });
});

describe("what a name is of its entity", () => {
  const typesOf = (text: string): string[] => gazetteer.scan(text).flatMap(({ readings }) => readings.map(({ type }) => type));

  it.each([
    ["Сергей Лавров", "full"],
    ["Лавров", "surname"],
    ["С. В. Лавров", "short"],
    ["Сергей Викторович", "given"],
    ["NATO", "abbreviation"],
    ["South Ossetia", "full"],
  ])("%s is a name of the type %s", (text, type) => {
    expect(typesOf(text)[0]).toBe(type);
  });

  it("keeps a weak surname weak, and not the full name", () => {
    const rice = entity("rice", "person", { en: [{ name: "Condoleezza Rice", weak: true }] }, { native: "en" });
    const opened = openGazetteer(buildGazetteer(nameEntries([rice])));
    expect(opened.scan("Condoleezza Rice").map(({ readings }) => readings.map(({ type, weak }) => [type, weak]))).toEqual([
      [["full", false]],
      [["surname", true]],
    ]);
  });
});
