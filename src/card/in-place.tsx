import { render, type VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Wording } from "../i18n/wording.ts";
import type { CardAnswer } from "../page/card-slot.ts";
import { adoptStyle } from "./adopt-style.ts";
import css from "./card.css";
import { Content } from "./view/content.tsx";
import { ArticleContext, WordingContext } from "./view/wording.ts";

interface CardInPlaceProps {
  /** The entity shown, and what it is called until its record says so. */
  readonly entity: string;
  readonly name: string;
  /** Never rejects. */
  readonly describe: (entity: string) => Promise<CardAnswer>;
  /** A name inside was followed. */
  readonly follow: (entity: string, name: string) => void;
  readonly wording: Wording;
}

/**
 * A card's content on a page of ours, in a shadow root of its own: the card's style knows elements, not classes, as nothing else is
 * in the root that it stands in on other pages.
 */
export function CardInPlace({ entity, name, describe, follow, wording }: CardInPlaceProps): VNode {
  const host = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<{ readonly of: string; readonly answer: CardAnswer } | null>(null);
  const answer = told?.of === entity ? told.answer : null;

  const ask = (): void => void describe(entity).then((fresh) => setTold({ of: entity, answer: fresh }));
  useEffect(ask, [entity, describe]);

  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? (host.current && openRoot(host.current));
    if (!root) return;
    const kind = answer?.is === "known" ? answer.view.kind : "person";
    const content = (
      <WordingContext.Provider value={wording}>
        <ArticleContext.Provider value={{ here: null, language: null }}>
          <div class="tokens in-place">
            <section class="card" style={{ "--k": `var(--${kind})` }} aria-busy={answer === null} aria-label={name}>
              {/* What the article says itself is left to the card beside it: there is no place here to go to. */}
              <Content key={entity} answer={answer} words={name} acts={{ follow, goTo: () => undefined, retry: ask }} />
            </section>
          </div>
        </ArticleContext.Provider>
      </WordingContext.Provider>
    );
    render(content, root);
  });

  return <div ref={host} class="card-in-place" />;
}

function openRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: "open" });
  adoptStyle(root, css);
  return root;
}
