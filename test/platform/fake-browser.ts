/**
 * A browser for tests in Node: storage in memory, messages that go nowhere until a test says where. Import it before anything
 * of the extension's, since webextension-polyfill looks for its browser when it is loaded.
 */
type Changed = (changes: Record<string, object>, area: string) => void;

const listeners: Changed[] = [];
const areas = { sync: new Map<string, unknown>(), local: new Map<string, unknown>(), session: new Map<string, unknown>() };

const tell = (area: string, keys: readonly string[]) => {
  for (const changed of listeners) changed(Object.fromEntries(keys.map((key) => [key, {}])), area);
};

const areaOf = (name: keyof typeof areas) => {
  const items = areas[name];
  return {
    get: async (key: string | null) => structuredClone(Object.fromEntries([...items].filter(([k]) => key === null || k === key))),
    set: async (added: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
      tell(name, Object.keys(added));
    },
    remove: async (key: string) => {
      if (items.delete(key)) tell(name, [key]);
    },
  };
};

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => true | undefined;

export const fake = {
  areas,
  /** Where messages to the background go. */
  post: (_message: unknown): Promise<unknown> => Promise.reject(new Error("Receiving end does not exist.")),
  /** Where messages to tabs go. */
  postToTab: (_tab: number, _message: unknown, _options: object): Promise<unknown> =>
    Promise.reject(new Error("Receiving end does not exist.")),
  tabs: [] as { id: number; url: string }[],
  /** What was registered to hear messages. */
  heard: [] as Listener[],
  /** Null after the extension was replaced under the script. */
  id: "ours" as string | undefined,
  clear(): void {
    for (const items of Object.values(areas)) items.clear();
  },
};

const browser = {
  runtime: {
    get id() {
      return fake.id;
    },
    getURL: (path: string) => `chrome-extension://ours/${path}`,
    sendMessage: (message: unknown) => fake.post(message),
    onMessage: { addListener: (listener: Listener) => fake.heard.push(listener) },
  },
  storage: {
    sync: areaOf("sync"),
    local: areaOf("local"),
    session: areaOf("session"),
    onChanged: { addListener: (changed: Changed) => listeners.push(changed) },
  },
  tabs: {
    query: async () => fake.tabs,
    sendMessage: (tab: number, message: unknown, options: object) => fake.postToTab(tab, message, options),
    onRemoved: { addListener: () => undefined },
  },
};

Object.assign(globalThis, { browser, chrome: browser });
