import type { Language } from "../records/text.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** How a language tells who said something. */
export interface SpeechWords {
  /** Finite verbs of saying, as print has them. */
  readonly verbs: ReadonlySet<string>;
  /** Those after which the speaker may stand ("said Lavrov"); after others stands the one spoken to ("told Lavrov"). */
  readonly inverting: ReadonlySet<string>;
  /** Little words between speaker and verb: also, later, on, Monday, уже. */
  readonly between: ReadonlySet<string>;
  /** A word of these beside the verb turns it round: did not say. */
  readonly negations: ReadonlySet<string>;
  /** Words before a name that make another the subject: a spokesman for, talks with, пресс-секретарь. */
  readonly governing: ReadonlySet<string>;
  /** Between a verb and a name: they do not belong together. */
  readonly joining: ReadonlySet<string>;
  /** Begin what is said indirectly: that, что, რომ. */
  readonly that: ReadonlySet<string>;
}

const english: SpeechWords = {
  verbs: words(`
    said says told tells added adds wrote writes stated states declared declares announced announces insisted insists stressed stresses
    noted notes argued argues warned warns explained explains replied replies responded responds recalled recalls claimed claims
    remarked remarks concluded concludes emphasised emphasises emphasized emphasizes asserted asserts maintained maintains vowed vows
    pledged pledges promised promises reiterated reiterates acknowledged acknowledges admitted admits suggested suggests commented
    complained complains tweeted posted asked asks conceded concedes predicted predicts believes believed
  `),
  inverting: words(`
    said says added adds wrote writes stated declared announced insisted stressed noted argued explained replied responded recalled
    claimed remarked concluded emphasised emphasized asserted maintained reiterated acknowledged admitted asked commented tweeted
    warned complained
  `),
  between: words(`
    also then later again has had have on in a the at earlier today yesterday monday tuesday wednesday thursday friday saturday sunday
    himself herself however further repeatedly publicly openly once already recently now reportedly still often
  `),
  negations: words("not never n't hardly neither nor denied refused declined"),
  governing: words(
    "of for to with by from about against and or between among on at like unlike than after before over under toward towards into near as",
  ),
  joining: words("and or with to"),
  that: words("that"),
};

const russian: SpeechWords = {
  verbs: words(`
    сказал сказала заявил заявила сообщил сообщила отметил отметила добавил добавила подчеркнул подчеркнула ответил ответила
    написал написала объяснил объяснила пояснил пояснила напомнил напомнила считает полагает говорит утверждает пишет уверен уверена
    признал признала предупредил предупредила пообещал пообещала объявил объявила рассказал рассказала уточнил уточнила указал указала
    констатировал констатировала резюмировал резюмировала заметил заметила выразил призвал призвала назвал назвала заключил заключила
  `),
  inverting: words(`
    сказал сказала заявил заявила сообщил сообщила отметил отметила добавил добавила подчеркнул подчеркнула ответил ответила
    написал написала объяснил объяснила пояснил пояснила напомнил напомнила считает полагает говорит утверждает пишет уверен уверена
    признал признала предупредил предупредила объявил объявила рассказал рассказала уточнил уточнила указал указала констатировал
    констатировала резюмировал резюмировала заметил заметила заключил заключила
  `),
  between: words(
    "также затем позже снова еще ещё уже вчера сегодня ранее накануне в понедельник вторник среду четверг пятницу субботу воскресенье публично неоднократно",
  ),
  negations: words("не ни никогда"),
  governing: words("с со у к ко от до для о об обо и или на в во по за под над перед между против через при без вместо как чем"),
  joining: words("и или с со к ко"),
  that: words("что"),
};

const georgian: SpeechWords = {
  verbs: words(`
    თქვა განაცხადა აღნიშნა დაწერა დასძინა უთხრა განმარტა უპასუხა ამბობს აცხადებს წერს აღნიშნავს მიიჩნევს ფიქრობს ხაზგასმით ბრძანა
    დაამატა შეახსენა იკითხა დაადასტურა გააფრთხილა აღიარა განაცხადებს შეაფასა მოუწოდა უწოდა
  `),
  inverting: words(`
    თქვა განაცხადა აღნიშნა დაწერა დასძინა განმარტა უპასუხა ამბობს აცხადებს წერს აღნიშნავს მიიჩნევს ფიქრობს დაამატა შეახსენა იკითხა
    დაადასტურა აღიარა
  `),
  between: words("ასევე შემდეგ მოგვიანებით კვლავ დღეს გუშინ უკვე ხაზგასმით ორშაბათს სამშაბათს ოთხშაბათს ხუთშაბათს პარასკევს შაბათს კვირას"),
  negations: words("არ ვერ არასოდეს არც"),
  governing: words("და ან"),
  joining: words("და ან"),
  that: words("რომ"),
};

export const speechWords: Readonly<Record<Language, SpeechWords>> = { en: english, ru: russian, ka: georgian };
