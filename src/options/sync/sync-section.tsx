import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Wording } from "../../i18n/wording.ts";
import { setSetting } from "../../settings/store.ts";
import { Switch } from "../../ui/switch.tsx";
import { CodeRoad } from "./code-road.tsx";
import { FileRoad } from "./file-road.tsx";
import { followSync, type SyncView } from "./follow.ts";
import { ServerRoad } from "./server-road.tsx";

/** How the reader's settings reach other browsers: the part of the options that is about it, with its own reading and writing. */
export function SyncSection({ wording }: { readonly wording: Wording }): VNode {
  const { say, count } = wording;
  const [view, setView] = useState<SyncView | null>(null);
  useEffect(() => followSync(setView), []);
  return (
    <section class="sync" aria-labelledby="sync-title">
      <h2 id="sync-title">{say("sync_title")}</h2>
      <p>{say("sync_intro")}</p>
      {view && (
        <>
          <div class="sync-road">
            <h3>{say("sync_vendor")}</h3>
            <p class="sync-about">{say("sync_vendor_about")}</p>
            {view.vendor.problem !== null && (
              <p class="sync-notice" role="status">
                {say("sync_vendorRefused", view.vendor.problem)}
              </p>
            )}
            {view.vendor.problem === null && view.vendor.held > 0 && (
              <p class="sync-notice" role="status">
                {count("sync_held", view.vendor.held)}
              </p>
            )}
            <Switch
              id="sync-sites"
              label={say("sync_sites")}
              note={say("sync_sites_about")}
              on={view.sites}
              change={(on) => void setSetting("syncSites", on)}
            />
          </div>
          <FileRoad wording={wording} />
          <CodeRoad wording={wording} />
          <ServerRoad view={view} wording={wording} />
        </>
      )}
    </section>
  );
}
