import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Settings } from "../settings/schema.ts";
import { useWording } from "./context.ts";
import { type Preview, startPreview } from "./preview-session.ts";

/** A short text with names, marked as articles are: cards open on it, and each setting shows at once. */
export function PreviewPart({ settings, muted }: { readonly settings: Settings; readonly muted: readonly string[] }): VNode {
  const wording = useWording();
  const { say, language } = wording;
  const article = useRef<HTMLElement>(null);
  const running = useRef<Preview | null>(null);

  useEffect(() => {
    if (!article.current) return undefined;
    const end = new AbortController();
    running.current = startPreview(article.current, wording, settings, muted, end.signal);
    return () => end.abort();
    // A new language is a new text: all else is told to what is running.
  }, [language]);
  useEffect(() => running.current?.change(settings, muted), [settings, muted]);

  return (
    <aside class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{say("options_preview")}</h2>
      <article key={language} ref={article} lang={language}>
        <h3>{say("options_preview_title")}</h3>
        <p>{say("options_preview_first")}</p>
        <h4>{say("options_preview_section")}</h4>
        <p>{say("options_preview_second")}</p>
      </article>
      <p class="note">{say(settings.enabled ? "options_preview_note" : "options_preview_off")}</p>
    </aside>
  );
}
