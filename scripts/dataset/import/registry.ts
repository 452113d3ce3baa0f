import type { Entity } from "../../../src/core/records/entity.ts";
import type { State } from "./states.ts";

/** Letters that no decomposition brings to ASCII. */
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ð: "d",
  þ: "th",
  ı: "i",
  ə: "a",
  ħ: "h",
  ŧ: "t",
  ʻ: "",
  ʼ: "",
  "’": "",
  "'": "",
};

/** Lower-case ASCII words joined by hyphens. */
export function slug(text: string): string {
  const ascii = [...text.toLowerCase().normalize("NFD")].map((letter) => letters[letter] ?? letter).join("");
  return ascii
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Which ids are taken, and which entity is which Wikidata item: records written by hand first, then those drafted. */
export class Registry {
  readonly #ids: Set<string>;
  readonly #byItem = new Map<string, string>();
  readonly #states = new Map<string, string>();

  constructor(written: readonly Entity[]) {
    this.#ids = new Set(written.map(({ id }) => id));
    for (const { id, wikidata } of written) if (wikidata !== null) this.#byItem.set(wikidata, id);
  }

  /** The id of the entity that is this Wikidata item; undefined if none is. */
  idOf(wikidata: string | null): string | undefined {
    return wikidata === null ? undefined : this.#byItem.get(wikidata);
  }

  /** The id of a country or territory by its ISO code; a state has one as soon as it is named. */
  state(iso2: string): string | undefined {
    return this.#states.get(iso2);
  }

  /** Gives each country and territory its id, that of a record written by hand where there is one; returns those that are new. */
  nameStates(states: Iterable<State>): State[] {
    return [...states].filter((state) => {
      const name = state.en[0]?.name;
      if (name === undefined) return false;
      const known = this.idOf(state.wikidata);
      this.#states.set(state.iso2, known ?? this.give(state.wikidata, name, state.iso2));
      return known === undefined;
    });
  }

  /** A new id: the first wish; if that is taken with the second added, and so on; at last with the Wikidata item. */
  give(wikidata: string | null, ...wishes: readonly string[]): string {
    const words = [...wishes, wikidata ?? ""].map(slug).filter((word) => word !== "");
    for (let n = 1; n <= words.length; n++) {
      const id = words.slice(0, n).join("-").slice(0, 80).replace(/-$/, "");
      if (this.#ids.has(id)) continue;
      this.#ids.add(id);
      if (wikidata !== null) this.#byItem.set(wikidata, id);
      return id;
    }
    throw new Error(`There is no free id for ${wishes.join(", ")}.`);
  }
}
