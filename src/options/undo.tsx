import type { VNode } from "preact";
import type { SettingChange } from "../messages/protocol.ts";
import { useWording } from "./context.ts";

/** What was done last, and what takes it back. */
export interface Done {
  readonly words: string;
  readonly back: readonly SettingChange[];
}

interface UndoProps {
  readonly done: Done | null;
  /** Why the last change was not kept, in the browser's words. */
  readonly problem: string | null;
  readonly undo: (done: Done) => void;
}

/** A line at the foot of the window: said when it appears, and there until the next change. */
export function Undo({ done, problem, undo }: UndoProps): VNode {
  const { say } = useWording();
  return (
    <div class={done || problem ? "undo shown" : "undo"} role="status">
      {problem !== null ? say("popup_notSaved", problem) : done?.words}
      {done && problem === null && (
        <button type="button" class="link" id="undo" onClick={() => undo(done)}>
          {say("options_undo")}
        </button>
      )}
    </div>
  );
}
