import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { CardView } from "../../core/context/card-view.ts";
import { reportText } from "../report.ts";
import { type CardActs, type MuteScope, useWording } from "./wording.ts";

const scopes = ["page", "site", "always"] as const satisfies readonly MuteScope[];

interface MoreProps {
  readonly view: CardView;
  readonly acts: CardActs;
}

/** The acts that are seldom wanted: to go on in the panel, to have this name marked no longer, to report an error. */
export function More({ view, acts }: MoreProps): VNode {
  const { say } = useWording();
  const [shown, setShown] = useState<"choice" | "scopes" | "report">("choice");
  const [muted, setMuted] = useState<MuteScope | null>(null);
  const [refused, setRefused] = useState(false);

  async function mute(scope: MuteScope, on: boolean): Promise<void> {
    const kept = await acts.mute(scope, on);
    setRefused(!kept);
    if (kept) setMuted(on ? scope : null);
  }

  if (muted !== null)
    return (
      <div class="more">
        <p role="status">{say(`card_muted_${muted}`, view.name.text)}</p>
        <button type="button" class="link" onClick={() => void mute(muted, false)}>
          {say("card_undo")}
        </button>
      </div>
    );
  return (
    <div class="more">
      {shown === "choice" && (
        <>
          <button type="button" class="link" onClick={acts.showInPanel}>
            {say("card_openPanel")}
          </button>
          <button type="button" class="link" onClick={() => setShown("scopes")}>
            {say(view.kind === "person" ? "card_notThisPerson" : "card_notThis")}
          </button>
          <button type="button" class="link" onClick={() => setShown("report")}>
            {say("card_report")}
          </button>
        </>
      )}
      {shown === "scopes" && (
        <>
          <p>{say("card_mute", view.name.text)}</p>
          {scopes.map((scope) => (
            <button key={scope} type="button" class="link" onClick={() => void mute(scope, true)}>
              {say(`card_mute_${scope}`)}
            </button>
          ))}
        </>
      )}
      {shown === "report" && <Report view={view} acts={acts} />}
      {refused && <p role="alert">{say("card_notKept")}</p>}
    </div>
  );
}

/** A text to be taken elsewhere by the reader: the card sends nothing. */
function Report({ view, acts }: MoreProps): VNode {
  const wording = useWording();
  const { say } = wording;
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = reportText(view, wording);
  return (
    <>
      <p>{say("card_report_how")}</p>
      <pre lang={wording.language}>{text}</pre>
      <button type="button" class="link" onClick={() => setCopied(acts.copyText(text))}>
        {say("card_report_copy")}
      </button>
      <span role="status">{copied !== null && say(copied ? "card_copied" : "card_copyFailed")}</span>
    </>
  );
}
