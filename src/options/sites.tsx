import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Settings, SiteList } from "../settings/schema.ts";
import { siteKey } from "../settings/site.ts";
import { patternOf } from "../settings/site-pattern.ts";
import { Choice } from "./choice.tsx";
import { useActs, useWording } from "./context.ts";
import { Row, Section } from "./row.tsx";

const valueIn: Readonly<Record<SiteList, string>> = { off: "off", only: "on" };

/** On which sites names are marked: on all but those of one list, or on those of another alone. */
export function SitesPart({ settings }: { readonly settings: Settings }): VNode {
  const { say } = useWording();
  const { set, change } = useActs();
  const list = settings.sitesMode === "only" ? "only" : "off";
  const patterns = [...settings[list]].sort();
  return (
    <Section id="sites" title={say("options_sites")}>
      <Choice
        name="sites-mode"
        label={say("options_sitesMode")}
        note={say("options_sites_leave")}
        options={[
          { value: "except", label: say("options_sitesMode_except") },
          { value: "only", label: say("options_sitesMode_only") },
        ]}
        value={settings.sitesMode}
        choose={(value) => set("sitesMode", value)}
      />
      <Row words={[say("options_sites"), ...patterns]}>
        {patterns.length === 0 && <p class="note">{say(list === "only" ? "options_sites_noneOnly" : "options_sites_none")}</p>}
        <ul class="list" id="sites-list">
          {patterns.map((pattern) => (
            <li key={pattern}>
              <span>{pattern}</span>
              <button
                type="button"
                class="link"
                aria-label={`${say("options_remove")}: ${pattern}`}
                onClick={() =>
                  change([{ key: siteKey(list, pattern) }], say("options_removed", pattern), [
                    { key: siteKey(list, pattern), value: valueIn[list] },
                  ])
                }
              >
                {say("options_remove")}
              </button>
            </li>
          ))}
        </ul>
      </Row>
      <AddSites list={list} there={settings[list]} />
    </Section>
  );
}

/** A box for one site or a whole list, one a line. Lines that name no site stay in it, to be mended. */
function AddSites({ list, there }: { readonly list: SiteList; readonly there: ReadonlySet<string> }): VNode {
  const { say, count } = useWording();
  const { change } = useActs();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(0);
  const add = () => {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const fresh = [...new Set(lines.map(patternOf).filter((pattern) => pattern !== null))].filter((pattern) => !there.has(pattern));
    const left = lines.filter((line) => patternOf(line) === null);
    setWrong(left.length);
    setText(left.join("\n"));
    if (fresh.length === 0) return;
    const keys = fresh.map((pattern) => siteKey(list, pattern));
    change(
      keys.map((key) => ({ key, value: valueIn[list] })),
      count("options_sites_added", fresh.length),
      keys.map((key) => ({ key })),
    );
  };
  return (
    <Row words={[say("options_sites_add"), say("options_sites_how")]}>
      <form
        class="add-sites"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for="add-sites">{say("options_sites_add")}</label>
        <small id="add-sites-how">{say("options_sites_how")}</small>
        <textarea
          id="add-sites"
          rows={2}
          spellcheck={false}
          placeholder={"example.org\n*.example.com"}
          aria-describedby="add-sites-how"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        {wrong > 0 && (
          <p class="note" role="alert">
            {count("options_sites_wrong", wrong)}
          </p>
        )}
        <button type="submit" disabled={text.trim() === ""}>
          {say("options_sites_addButton")}
        </button>
      </form>
    </Row>
  );
}
