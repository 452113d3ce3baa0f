import type { Sender } from "../platform/messaging.ts";
import type { ToBackground } from "./protocol.ts";

/**
 * A page asks about itself and about what the dataset says. Of the extension's own pages one shows marks and cards, the first-run page,
 * and needs no script to be put into it.
 */
const askers: { readonly [N in keyof ToBackground]: readonly Sender["from"][] } = {
  pageRules: ["page"],
  asOf: ["page"],
  pageChanged: ["page"],
  loadScript: ["page"],
  escaped: ["page"],
  mute: ["page", "extension"],
  showInPanel: ["page", "extension"],
  changeSettings: ["extension"],
  words: ["page", "extension"],
  findCandidates: ["page", "extension"],
  resolve: ["page", "extension"],
  describe: ["page", "extension"],
  here: ["page", "extension"],
  catalogue: ["extension"],
  labels: ["extension"],
  search: ["extension"],
  unmarked: ["extension"],
};

/** May this sender ask this? A content script must be in a tab, and may ask for the rules of its own address only. */
export function mayAsk(name: keyof ToBackground, params: unknown, sender: Sender): boolean {
  if (!askers[name].includes(sender.from)) return false;
  if (sender.from === "extension") return true;
  if (sender.tab === null || sender.frame === null) return false;
  return name !== "pageRules" || sameOrigin((params as ToBackground["pageRules"]["params"]).url, sender.url);
}

/** Origins, not whole addresses: a page that moves by `history.pushState` may be ahead of what the browser reports. */
const sameOrigin = (one: string, other: string): boolean => {
  const [a, b] = [URL.parse(one), URL.parse(other)];
  return a !== null && b !== null && a.protocol === b.protocol && a.host === b.host;
};
