import type { VNode } from "preact";
import type { QuotedHere as Quoted, SaidHere as Said } from "../../core/context/here.ts";
import type { Wording } from "../../i18n/wording.ts";
import { Folded, Section } from "./section.tsx";
import { type ContentActs, useArticle, useWording } from "./wording.ts";

/** As many stand open; the rest is folded. */
const shownAtFirst = 2;

/** What the article itself has the person saying, each a way to its place in the text. */
export function SaidHere({ acts }: { readonly acts: ContentActs }): VNode | null {
  const { say, count } = useWording();
  const { here } = useArticle();
  if (here === null || here.said.length === 0) return null;
  const list = (said: readonly Said[]): VNode => (
    <ul class="said">
      {said.map((each) => (
        <Entry key={`${each.block}:${each.start}`} said={each} acts={acts} />
      ))}
    </ul>
  );
  const more = here.said.slice(shownAtFirst);
  return (
    <Section title={say("card_said_here")}>
      {list(here.said.slice(0, shownAtFirst))}
      {more.length > 0 && <Folded title={count("card_said_here_more", more.length)}>{() => list(more)}</Folded>}
    </Section>
  );
}

function Entry({ said, acts }: { readonly said: Said; readonly acts: ContentActs }): VNode {
  const { say } = useWording();
  const { language } = useArticle();
  return (
    <li>
      <button type="button" class="place" title={say("card_said_here_go")} onClick={() => acts.goTo(said)}>
        <span {...(language === null ? {} : { lang: language })}>{said.cut ? `${said.text}…` : said.text}</span>
        {!said.direct && <span class="soft"> {say("card_said_here_told")}</span>}
      </button>
    </li>
  );
}

/** Beside a statement whose own words the article quotes: the way to them. */
export function QuotedHere({ statement, acts }: { readonly statement: string; readonly acts: ContentActs }): VNode | null {
  const { say } = useWording();
  const { here } = useArticle();
  const quoted = here?.quoted.find((each) => each.statement === statement);
  if (quoted === undefined) return null;
  return (
    <p>
      <button type="button" class="link" title={say("card_said_here_go")} onClick={() => acts.goTo(quoted)}>
        {say(quoted.exact ? "card_said_here_quoted" : "card_said_here_quotedNearly")}
      </button>
      {!quoted.exact && <span class="soft"> {changes(quoted, say).join("; ")}</span>}
    </p>
  );
}

/** How the article's words differ: "or" for "and"; without "clearly"; shortened. */
function changes({ differs, shortened }: Quoted, say: Wording["say"]): string[] {
  const told = differs.map(({ known, here }) => {
    if (known === null) return say("card_said_here_added", here ?? "");
    return here === null ? say("card_said_here_without", known) : say("card_said_here_instead", here, known);
  });
  return shortened ? [...told, say("card_said_here_shortened")] : told;
}
