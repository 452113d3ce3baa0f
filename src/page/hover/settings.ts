/** How a reader wants cards to open. */
export interface HoverSettings {
  /** `rest`: the pointer rests on a mark; `modifier`: it rests there with the key held; `click`: only by a click. */
  readonly mode: "rest" | "modifier" | "click";
  /** From rest to card, in ms, 0 to 2,000. */
  readonly delay: number;
  readonly modifier: "Alt" | "Control" | "Shift" | "Meta";
}

export const defaultHoverSettings: HoverSettings = { mode: "rest", delay: 300, modifier: "Alt" };
