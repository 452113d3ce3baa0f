import type { VNode } from "preact";
import { useWording } from "./wording.ts";

const tabs = ["page", "statements"] as const;
export type Tab = (typeof tabs)[number];

interface TabsProps {
  readonly tab: Tab;
  readonly choose: (tab: Tab) => void;
}

/** The two parts of a narrow panel. As tabs are, they are one stop of the Tab key, and the arrow keys go between them. */
export function Tabs({ tab, choose }: TabsProps): VNode {
  const { say } = useWording();
  const step = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const next = tabs.find((each) => each !== tab) ?? tab;
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" class="tabs">
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-controls={each}
          aria-selected={each === tab}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => choose(each)}
          onKeyDown={step}
        >
          {say(`panel_${each}`)}
        </button>
      ))}
    </div>
  );
}
