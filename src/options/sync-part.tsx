import type { VNode } from "preact";
import { useWording } from "./context.ts";
import { Row } from "./row.tsx";
import { SyncSection } from "./sync/sync-section.tsx";

/** The ways to other browsers, found by what each is called. */
export function SyncPart(): VNode {
  const wording = useWording();
  const { say } = wording;
  return (
    <Row words={[say("sync_title"), say("sync_vendor"), say("sync_file"), say("sync_code"), say("sync_server"), say("sync_sites")]}>
      <SyncSection wording={wording} />
    </Row>
  );
}
