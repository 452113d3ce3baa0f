import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Here } from "../../core/context/here.ts";
import type { Kind } from "../../core/records/entity.ts";
import type { Language } from "../../core/records/text.ts";
import type { Wording } from "../../i18n/wording.ts";
import type { CardAnswer } from "../../page/card-slot.ts";
import { Content } from "./content.tsx";
import { type Copied, Foot } from "./foot.tsx";
import { ArticleContext, type CardActs, useWording, WordingContext } from "./wording.ts";

/** What one standing card shows. */
export interface Shown {
  /** Null: of none, or not known yet. */
  readonly kind: Kind | null;
  /** The words in the page: the card's name until the record's own is known. */
  readonly words: string;
  /** Null while it is awaited. */
  readonly answer: CardAnswer | null;
  /** What the article itself says, and in which language. */
  readonly article: { readonly here: Here | null; readonly language: Language | null };
  /** Name of the card from which this one was followed; null on the first. */
  readonly back: string | null;
  readonly pinned: boolean;
  /** False where the card only moved here from another mark: it then stays visible while it waits. */
  readonly fresh: boolean;
}

interface CardProps {
  readonly shown: Shown;
  readonly wording: Wording;
  readonly acts: Omit<CardActs, "copy"> & { back(): void; copy(): boolean };
}

/** The card itself: a labelled dialog beside the text, which goes on being read. */
export function CardFace({ shown, wording, acts }: CardProps): VNode {
  const [copied, setCopied] = useState<Copied>(null);
  const { kind, words, answer, article, back, pinned, fresh } = shown;
  const all: CardActs = { ...acts, copy: () => setCopied(acts.copy()) };
  return (
    <WordingContext.Provider value={wording}>
      <ArticleContext.Provider value={article}>
        <div
          class={answer === null && fresh ? "card awaited" : "card"}
          style={{ "--k": `var(--${kind ?? "soft"})` }}
          role="dialog"
          tabIndex={-1}
          lang={wording.language}
          aria-busy={answer === null}
          {...(answer ? { "aria-labelledby": "name" } : { "aria-label": words })}
        >
          {back !== null && <Back to={back} act={acts.back} />}
          <Content answer={answer} words={words} acts={all} />
          <Foot acts={all} pinned={pinned} copied={copied} view={answer?.is === "known" ? answer.view : null} />
        </div>
      </ArticleContext.Provider>
    </WordingContext.Provider>
  );
}

function Back({ to, act }: { readonly to: string; readonly act: () => void }): VNode {
  const { say } = useWording();
  return (
    <button type="button" class="back" onClick={act}>
      ‹ {say("card_back", to)}
    </button>
  );
}
