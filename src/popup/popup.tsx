import { useCallback, useRef, useState } from "preact/hooks";
import { localized } from "../core/context/words.ts";
import { today } from "../core/records/today.ts";
import type { Wording } from "../i18n/wording.ts";
import { siteOf } from "../settings/site.ts";
import { isSiteOn, patternsFor } from "../settings/sites.ts";
import { Switch } from "../ui/switch.tsx";
import { AsOfDate } from "./as-of-date.tsx";
import { describeFor, search } from "./look-up/ask.ts";
import { LookUpBox } from "./look-up/box.tsx";
import { FoundCard, type Opened } from "./look-up/found-card.tsx";
import { Marked } from "./marked.tsx";
import { wordsOf } from "./reasons.ts";
import { type Seen, type Status, statusOf } from "./status.ts";

/** What the reader can do; each is one click. */
export interface PopupActions {
  everywhere(on: boolean): void;
  site(on: boolean): void;
  pause(paused: boolean): void;
  anyway(anyway: boolean): void;
  /** Has this page's things told up to a day, `YYYY-MM-DD`, or up to its own again (null). */
  asOf(day: string | null): void;
  /** Asks the browser for access to the tab's site. */
  allow(): void;
  openPanel(): void;
  openSettings(): void;
}

interface PopupProps {
  readonly seen: Seen;
  readonly wording: Wording;
  /** Why the last change could not be kept, in the browser's words. */
  readonly notSaved: string | null;
  readonly actions: PopupActions;
}

/** Everything about one tab, and a box to look up any name. A card that was opened there takes the place of the rest. */
export function Popup({ seen, wording, notSaved, actions }: PopupProps) {
  const { say } = wording;
  const [typed, setTyped] = useState("");
  const [trail, setTrail] = useState<readonly Opened[]>([]);
  const asked = useRef(seen);
  asked.current = seen;
  const describe = useCallback((entity: string) => describeFor(asked.current, entity, wording.language), [wording.language]);
  if (isOpen(trail))
    return (
      <FoundCard
        trail={trail}
        describe={describe}
        follow={(next) => setTrail([...trail, next])}
        back={() => setTrail(trail.slice(0, -1))}
        wording={wording}
      />
    );
  const status = statusOf(seen);
  return (
    <>
      <Switch
        id="everywhere"
        label={say("extensionName")}
        note={wordsOf(status, wording)}
        live
        on={seen.settings.enabled}
        change={actions.everywhere}
      />
      <LookUpBox
        typed={typed}
        type={setTyped}
        search={search}
        open={({ entity, label }) => setTrail([{ entity, name: localized(label.name, wording.language).text }])}
        wording={wording}
      />
      {typed.trim() === "" && <ThisTab seen={seen} status={status} wording={wording} actions={actions} />}
      {notSaved !== null && (
        <p class="popup-alert" role="alert">
          {say("popup_notSaved", notSaved)}
        </p>
      )}
      <p class="popup-foot">
        <button type="button" class="link" onClick={actions.openPanel}>
          {say("popup_openPanel")}
        </button>
        <button type="button" class="link" onClick={actions.openSettings}>
          {say("popup_settings")}
        </button>
      </p>
    </>
  );
}

/** What can be switched for the tab, and what its page has. */
function ThisTab({ seen, status, wording, actions }: Omit<PopupProps, "notSaved"> & { readonly status: Status }) {
  const { say } = wording;
  const { settings, choice, tab } = seen;
  const reason = status.is === "not marking" ? status.reason : null;
  const site = siteOf(tab.url ?? "");
  const reachable = site !== null && status.is !== "closed page" && status.is !== "no access";
  // The rule that decides, where it is not the site itself.
  const listed = patternsFor(settings, tab.url ?? "").filter((pattern) => pattern !== site);
  const siteOn = site !== null && isSiteOn(settings, tab.url ?? "");
  // On a day of the reader's own nothing may be known, and there must be a way back.
  const dated = status.is === "marking" || (status.is === "not marking" && reason === "nothing known") ? status.page : null;
  const anyway = choice?.anyway ?? false;
  return (
    <>
      {status.is === "no access" && (
        <p class="popup-ask">
          <button type="button" onClick={actions.allow}>
            {site === null ? say("popup_allowAll") : say("popup_allow", site)}
          </button>
        </p>
      )}
      {reachable && (
        <Switch
          id="site"
          label={say("popup_site")}
          note={[site, ...listed].join(" · ")}
          on={siteOn}
          disabled={!settings.enabled}
          change={actions.site}
        />
      )}
      {reachable && reason !== "not an article" && (
        <Switch
          id="pause"
          label={say("popup_pause")}
          note={say("popup_pauseUntil")}
          holds
          on={choice?.paused ?? false}
          disabled={!settings.enabled || !siteOn}
          change={actions.pause}
        />
      )}
      {reachable && (anyway || reason === "not an article") && (
        <Switch id="anyway" label={say("popup_anyway")} on={anyway} disabled={!settings.enabled || !siteOn} change={actions.anyway} />
      )}
      {dated !== null && (
        <Marked page={dated} wording={wording}>
          <AsOfDate key={tab.url} day={dated.asOf} chosen={choice?.asOf != null} today={today()} wording={wording} choose={actions.asOf} />
        </Marked>
      )}
    </>
  );
}

const isOpen = (trail: readonly Opened[]): trail is readonly [...Opened[], Opened] => trail.length > 0;
