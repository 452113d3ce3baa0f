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
      fake.beforeWrite(name, Object.keys(added));
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
      tell(name, Object.keys(added));
    },
    remove: async (keys: string | readonly string[]) => {
      fake.beforeWrite(name, [keys].flat());
      const removed = [keys].flat().filter((key) => items.delete(key));
      if (removed.length > 0) tell(name, removed);
    },
  };
};

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => true | undefined;

export const fake = {
  areas,
  /** Tells the extension of a change that something else made. */
  tell,
  /** Called before a write; what it throws is the browser's refusal. */
  beforeWrite: (_area: keyof typeof areas, _keys: readonly string[]): void => undefined,
  /** Where messages to the background go. */
  post: (_message: unknown): Promise<unknown> => Promise.reject(new Error("Receiving end does not exist.")),
  /** Where messages to tabs go. */
  postToTab: (_tab: number, _message: unknown, _options: object): Promise<unknown> =>
    Promise.reject(new Error("Receiving end does not exist.")),
  /** May the extension read the sites that it asks about? */
  allowed: true,
  tabs: [] as { id: number; url: string }[],
  /** What was registered to hear messages. */
  heard: [] as Listener[],
  /** Null after the extension was replaced under the script. */
  id: "ours" as string | undefined,
  clear(): void {
    fake.beforeWrite = () => undefined;
    fake.allowed = true;
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
  permissions: { contains: async () => fake.allowed },
  tabs: {
    query: async () => fake.tabs,
    sendMessage: (tab: number, message: unknown, options: object) => fake.postToTab(tab, message, options),
    onRemoved: { addListener: () => undefined },
  },
};

/** By name, one after the other, as the browser's own locks. */
const last = new Map<string, Promise<unknown>>();
const locks = {
  request(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const next = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      next.catch(() => undefined),
    );
    return next;
  },
};

Object.assign(globalThis, { browser, chrome: browser });
Object.defineProperty(globalThis, "navigator", { value: { locks, onLine: true }, configurable: true });
