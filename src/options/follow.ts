import type { Label } from "../core/records/catalogue.ts";
import { limits } from "../messages/limits.ts";
import { send } from "../messages/send.ts";
import { type Mute, readMutes } from "../settings/mutes.ts";
import type { Settings } from "../settings/schema.ts";
import { onSettingsChanged, readSettings } from "../settings/store.ts";

/** The reader's settings as the options show them. */
export interface OptionsView {
  readonly settings: Settings;
  readonly mutes: readonly Mute[];
  /** Names of what is muted, as far as they are known. */
  readonly labels: Readonly<Record<string, Label>>;
}

/** Shows them now and whenever they change, from wherever they were changed. */
export function followSettings(show: (view: OptionsView) => void): void {
  let labels: OptionsView["labels"] = {};
  const look = async () => {
    const [settings, mutes] = await Promise.all([readSettings(), readMutes()]);
    show({ settings, mutes, labels });
    const unknown = [...new Set(mutes.map(({ entity }) => entity))].filter((id) => !Object.hasOwn(labels, id));
    if (unknown.length === 0) return;
    // Without an answer the ids stand for the names.
    labels = { ...labels, ...(await send("labels", { entities: unknown.slice(0, limits.labels) }).catch(() => ({}))) };
    show({ settings, mutes, labels });
  };
  onSettingsChanged(() => void look());
  void look();
}
