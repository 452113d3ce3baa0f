import { type SpeechLexicon, words } from "./lexicon.ts";

const inverting = `
  said says added adds wrote writes stated declared declares announced insisted insists stressed noted notes argued argues explained
  explains replied replies responded recalled recalls claimed remarked concluded emphasised emphasized asserted maintained reiterated
  acknowledged admitted asked asks commented tweeted warned complained continued countered quipped joked conceded observed shouted
  promised promises vowed pledged exclaimed lamented testified agreed cautioned predicted boasted mused
`;

export const english: SpeechLexicon = {
  verbs: words(`
    ${inverting}
    told tells states announces stresses warns responds claims concludes emphasises emphasizes asserts maintains vows
    pledges reiterates acknowledges admits suggested suggests complains posted concedes
    predicts believes believed alleged alleges contended contends urged confirmed confirms thundered interjected retorted retorts
    proclaimed proclaims reminded revealed continues
  `),
  inverting: words(inverting),
  judging: words(`
    called calls described describes dismissed dismisses denounced denounces branded brands hailed hails slammed blasted condemned
    criticised criticized accused accuses praised characterised characterized labelled labeled ridiculed mocked blamed likened
  `),
  others: words("denied denies denying reported reports read reads say repeated mentioned"),
  between: words(`
    also then later again has had have on in a the at earlier today yesterday monday tuesday wednesday thursday friday saturday sunday
    himself herself however further repeatedly publicly openly once already recently now still often first even simply once too
    this week month night morning afternoon evening last initially sarcastically
  `),
  negations: words("not never n't hardly neither nor refused declined didn’t didn't hasn’t hasn't"),
  pronouns: words("he she they it we i you who which one someone somebody nobody"),
  prepositions: words(
    "of for to with by from about against between among on at like unlike than over under toward towards into near behind in via without",
  ),
  relations: words("spokesman spokeswoman spokesperson ally aide adviser advisor lawyer attorney envoy deputy wife husband son daughter"),
  that: "that",
  conjunctions: words(
    "and or but who which whom whose that while when as because if although though where before after until since so whether",
  ),
  titling: words("called titled entitled named dubbed headlined reading read reads labelled labeled nicknamed"),
};
