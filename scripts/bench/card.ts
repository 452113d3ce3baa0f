import type { Page } from "puppeteer-core";
import { startWithExtension } from "../browsers/drive.ts";
import type { Driver } from "../browsers/driver.ts";
import { findBrowser } from "../browsers/find.ts";
import { restOnMark } from "../browsers/marks.ts";
import { frontPageState } from "../browsers/page-state.ts";
import { until } from "../browsers/until.ts";
import { builtFolder, type Kind } from "../project.ts";
import type { PageServer } from "../serve.ts";
import { inEachBrowser } from "./each-browser.ts";
import { median, type Row } from "./rows.ts";

/** Fresh pages, each for one first card, and cards after it on the last of them. */
const firstRounds = 9;
const laterRounds = 4;
const marks = ["Sergei Lavrov", "Kakha Kaladze", "Georgian Dream", "Abkhazia", "Tamara Kordzaya"] as const;

/** The delay that the extension starts with, in ms: the card is due so long after the pointer came to rest. */
const delay = 300;
const firstTarget = 50;
const laterTarget = 2;

interface Clock {
  /** When the pointer last moved. */
  moved: number;
  /** When the card was on the screen with its content; 0 until then. */
  painted: number;
}

/**
 * Sets a clock into the content scripts' own world, where the card's closed root can be seen as it is made: it stops in the first
 * task after the frame in which the card is drawn with its content.
 */
function setClock(driver: Driver): Promise<void> {
  return driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      // Methods, not functions with names: those are rewritten with a helper that this world does not have.
      func: () => {
        const clock = { moved: 0, painted: 0 };
        const { attachShadow } = Element.prototype;
        const watch = {
          afterPaint() {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              if (clock.painted === 0) clock.painted = performance.now();
            };
            requestAnimationFrame(() => channel.port2.postMessage(null));
          },
          lookAt(root: ShadowRoot) {
            const filled = root.host.isConnected && root.querySelector("[role=dialog][aria-busy=false]") !== null;
            if (clock.painted === 0 && filled) watch.afterPaint();
          },
          value(this: Element, init: ShadowRootInit) {
            const root = attachShadow.call(this, init);
            const look = new MutationObserver(() => watch.lookAt(root));
            look.observe(root, { childList: true, subtree: true, attributes: true });
            // A card may be filled before it is shown.
            this.addEventListener("beforetoggle", () => watch.lookAt(root));
            return root;
          },
        };
        Object.assign(globalThis, { clock });
        Object.defineProperty(Element.prototype, "attachShadow", { value: watch.value, configurable: true });
        const options = { capture: true };
        document.addEventListener("pointermove", () => Object.assign(clock, { moved: performance.now() }), options);
      },
    });
  });
}

function readClock(driver: Driver): Promise<Clock> {
  return driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => (globalThis as unknown as { clock: Clock }).clock,
    });
    return answer?.result ?? { moved: 0, painted: 0 };
  });
}

/** The floor: an empty popover from its making to the first task after the frame that shows it, in ms. */
const popover = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    const element = document.createElement("div");
    element.popover = "manual";
    document.documentElement.append(element);
    element.showPopover();
    await new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      requestAnimationFrame(() => channel.port2.postMessage(null));
    });
    const time = performance.now() - start;
    element.remove();
    return time;
  });

/** From the moment in which the card is due to the card on the screen, in ms. */
async function cardTime(driver: Driver, page: Page, mark: string): Promise<number> {
  await driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        (globalThis as unknown as { clock: Clock }).clock.painted = 0;
      },
    });
  });
  await restOnMark(page, mark);
  const { moved, painted } = await until(
    `the card of ${mark}`,
    () => readClock(driver),
    (clock) => clock.painted > 0,
  );
  await page.keyboard.press("Escape");
  await until(
    "the card to close",
    () => driver.inCard(page, () => true),
    (open) => open === null,
  );
  await page.mouse.move(5, 5);
  return painted - moved - delay;
}

async function freshPage(driver: Driver, server: PageServer): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.goto(`${server.origin}/2024-09-30`, { waitUntil: "load" });
  await until(
    "marks",
    () => frontPageState(driver),
    (state) => state?.marking === true,
  );
  await setClock(driver);
  return page;
}

async function measure(kind: Kind, server: PageServer): Promise<Row[]> {
  const found = findBrowser(kind);
  if (found === null) return [];
  const driver = await startWithExtension(found, builtFolder(kind), { headless: true });
  const first: number[] = [];
  const later: number[] = [];
  const floors: number[] = [];
  try {
    for (let round = 0; round < firstRounds; round++) {
      const page = await freshPage(driver, server);
      floors.push(await popover(page));
      first.push(await cardTime(driver, page, marks[round % marks.length] ?? marks[0]));
      if (round === firstRounds - 1)
        for (const mark of Array.from({ length: laterRounds }, () => marks).flat()) {
          floors.push(await popover(page));
          later.push(await cardTime(driver, page, mark));
        }
      await page.close();
    }
  } finally {
    await driver.close();
  }
  const floor = median(floors);
  const firstTime = median(first);
  const laterTime = median(later);
  const ratio = laterTime / floor;
  return [
    { name: `floor: an empty popover shown, ${kind}`, value: floor, unit: "ms" },
    {
      name: `first card of a page, ${kind}`,
      value: firstTime,
      unit: "ms",
      ratio: firstTime / floor,
      target: firstTarget,
      met: firstTime <= firstTarget,
    },
    { name: `later cards, ${kind}`, value: laterTime, unit: "ms", ratio, target: laterTarget, met: ratio <= laterTarget },
  ];
}

/** Measures the built extension in each browser that is here: from the end of the delay to the card on the screen. */
export const cardRows = (): Promise<Row[]> => inEachBrowser(measure);
