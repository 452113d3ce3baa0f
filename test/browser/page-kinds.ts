/** A kind of page that readers meet, as small as it can be. */
export interface PageKind {
  readonly name: string;
  /** The document as it is served. `origin` is another server of the same pages, for frames. */
  readonly document: (origin: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the page does to itself once it has its marks; runs in it, and must be done when it returns. */
  readonly act?: () => void;
  /** The words that are marked in the top frame in the end, painted or not, in reading order. */
  readonly marks: readonly string[];
  /** The same of all its frames together. */
  readonly inFrames?: readonly string[];
  /** What it asks the server for beside itself. */
  readonly requests?: readonly string[];
  /** Its scripts have spoilt what a test would read it with. */
  readonly spoilt?: true;
}

const filler =
  "and the rest of this paragraph is there to be as long as paragraphs of newspapers are, so that nobody can doubt that it is running text, written to be read from one end to the other by whoever has the time. ";
export const lede = `Sergei Lavrov spoke of Abkhazia and South Ossetia on Monday, ${filler}`;
const names = ["Sergei Lavrov", "Abkhazia", "South Ossetia"];
const kaladze = `Kakha Kaladze answered, ${filler}`;

export const declared = '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-09-30"}</script>';
const html = (body: string, { head = "", attributes = 'lang="en"' } = {}): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>An article</title>${declared}${head}</head><body>${body}</body></html>`;
const article = (body: string, parts?: Parameters<typeof html>[1]): string => html(`<article><h1>An article</h1>${body}</article>`, parts);

export const pageKinds: readonly PageKind[] = [
  {
    name: "an article replaced in place",
    document: () => article(`<p>${lede}</p>`),
    act: () => {
      const [, ...rest] = document.querySelector("p")?.textContent?.split(",") ?? [];
      document
        .querySelector("article")
        ?.replaceWith(
          Object.assign(document.createElement("article"), { innerHTML: `<h1>Another</h1><p>Kakha Kaladze, ${rest.join(",")}</p>` }),
        );
    },
    marks: ["Kakha Kaladze"],
  },
  {
    name: "infinite scroll",
    document: () => article(`<p>${lede}</p>`),
    act: () => {
      for (let i = 0; i < 30; i++) {
        const next = document.createElement("article");
        next.innerHTML = `<h2>Article ${i}</h2><p>Number ${i}: ${i === 29 ? "Kakha Kaladze" : "Nobody known"} spoke in it.</p>`;
        document.body.append(next);
      }
    },
    marks: [...names, "Kakha Kaladze"],
  },
  {
    name: "text that is edited in place",
    document: () => article(`<p>${lede}</p>`),
    act: () => {
      const text = document.querySelector("p")?.firstChild as Text;
      text.replaceData(0, "Sergei Lavrov".length, "The minister Kakha Kaladze");
      text.splitText(30);
    },
    marks: ["Kakha Kaladze", "Abkhazia", "South Ossetia"],
  },
  {
    name: "equal nodes in place of those marked",
    document: () => article(`<p>${lede}</p>`),
    act: () => {
      const paragraph = document.querySelector("p") as HTMLElement;
      for (let i = 0; i < 20; i++) paragraph.replaceChildren(...[...paragraph.childNodes].map((node) => node.cloneNode(true)));
      paragraph.replaceWith(paragraph.cloneNode(true));
    },
    marks: names,
  },
  {
    name: "a virtual list, its rows used again",
    document: () => article(`<p>${lede}</p><div>${"<div style=height:20px>A row of nobody.</div>".repeat(20)}</div>`),
    act: () => {
      for (let round = 0; round < 50; round++)
        document.querySelectorAll("article div > div").forEach((row, i) => {
          row.textContent = i === 7 && round % 2 === 0 ? "A row of Kakha Kaladze." : `Row ${round + i} of nobody.`;
        });
      document.querySelectorAll("article div > div").forEach((row, i) => {
        if (i === 3) row.textContent = "A row of Kakha Kaladze.";
      });
    },
    marks: [...names, "Kakha Kaladze"],
  },
  {
    name: "open shadow roots with slots",
    document: () =>
      article(
        `<p>${lede}</p><x-outer><template shadowrootmode="open"><p>Inside, Kakha Kaladze spoke.</p><x-inner><template shadowrootmode="open"><p>Deeper, Bidzina Ivanishvili spoke.</p></template></x-inner><slot></slot></template><p>In the slot Tamara Kordzaya spoke.</p></x-outer>`,
      ),
    marks: [...names, "Kakha Kaladze", "Bidzina Ivanishvili", "Tamara Kordzaya"],
  },
  {
    name: "frames of its own and another origin",
    document: (origin) =>
      html(`<iframe src="/2012-10-26" width="600"></iframe><iframe src="${origin}/strict-csp" width="600"></iframe><p>${lede}</p>`),
    marks: names,
    inFrames: ["Abkhazia", "Mikheil Saakashvili", "Sergei Lavrov", "South Ossetia"],
    requests: ["/2012-10-26", "/newspaper.css"],
  },
  {
    name: "a frame of srcdoc",
    document: () => html(`<iframe width="600" srcdoc='${article(`<p>${lede}</p>`).replaceAll("'", "&apos;")}'></iframe><p>${kaladze}</p>`),
    marks: ["Kakha Kaladze"],
    inFrames: names,
  },
  {
    name: "a frame in a sandbox",
    document: () =>
      html(`<iframe width="600" sandbox srcdoc='${article(`<p>${lede}</p>`).replaceAll("'", "&apos;")}'></iframe><p>${kaladze}</p>`),
    marks: ["Kakha Kaladze"],
    inFrames: names,
  },
  {
    name: "a page that is in a sandbox itself",
    document: () => article(`<p>${lede}</p>`),
    headers: { "content-security-policy": "sandbox allow-scripts" },
    marks: names,
  },
  {
    name: "a page translated by the browser",
    document: () => article(`<p>${lede}</p>`),
    act: () => {
      document.documentElement.lang = "ru";
      document.documentElement.className = "translated-ltr";
      for (const element of document.querySelectorAll("h1, p")) {
        const font = document.createElement("font");
        font.append(
          Object.assign(document.createElement("font"), { textContent: "В понедельник Сергей Лавров говорил об Абхазии и Южной Осетии." }),
        );
        element.firstChild?.replaceWith(font);
      }
    },
    marks: ["Сергей Лавров", "Абхазии", "Южной Осетии", "Сергей Лавров", "Абхазии", "Южной Осетии"],
  },
  {
    name: "XHTML",
    document: () =>
      `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>An article</title>${declared}</head><body><p>${lede}</p><form><p>${kaladze}</p></form></body></html>`,
    headers: { "content-type": "application/xhtml+xml" },
    marks: [...names, "Kakha Kaladze"],
  },
  {
    name: "very old markup",
    document: () =>
      `<HTML><TITLE>An article</TITLE><BODY BGCOLOR=white><CENTER><TABLE><TR><TD><FONT FACE=Arial><P>${lede}${filler}${filler}<P ALIGN=left>${kaladze}${filler}${filler}<BR><BR>Bidzina Ivanishvili was silent.<P>${filler}${filler}${filler}</TABLE>`,
    marks: [...names, "Kakha Kaladze", "Bidzina Ivanishvili"],
  },
  {
    name: "document.write while loading",
    document: () =>
      `<!doctype html><html lang="en"><title>An article</title>${declared}<script>document.write(${JSON.stringify(`<article><p>${lede}</p></article>`)})</script>`,
    marks: names,
  },
  {
    name: "document.write after loading",
    document: () => article(`<p>${lede}</p>`),
    act: () => {
      const text = document.querySelector("p")?.textContent?.replace("Sergei Lavrov", "Kakha Kaladze");
      document.open();
      document.write(`<!doctype html><html lang="en"><title>Anew</title><article><p>${text}</p></article>`);
      document.close();
    },
    marks: ["Kakha Kaladze", "Abkhazia", "South Ossetia"],
  },
  {
    name: "editors, which are never marked",
    document: () =>
      article(
        `<p>${lede}</p><div contenteditable><p>Kakha Kaladze</p></div><div contenteditable="plaintext-only">Kakha Kaladze</div><p role="textbox">Kakha Kaladze</p><textarea>Kakha Kaladze</textarea>`,
      ),
    marks: names,
  },
  {
    name: "an article that is an editor",
    document: () => html(`<p>${lede}</p><div contenteditable><article><p>${lede}</p><p>${kaladze}</p></article></div>`),
    marks: [],
  },
  {
    name: "an article that becomes an editor",
    document: () => article(`<p>${lede}</p><p id="edited">${kaladze}</p>`),
    act: () => document.querySelector("#edited")?.setAttribute("contenteditable", ""),
    marks: names,
  },
  {
    name: "a document in design mode",
    document: () => article(`<p>${lede}</p>`, { head: "<script>document.designMode = 'on'</script>" }),
    marks: [],
  },
  { name: "text from right to left", document: () => article(`<p>${lede}</p>`, { attributes: 'lang="en" dir="rtl"' }), marks: names },
  {
    name: "vertical text",
    document: () => article(`<p>${lede}</p>`, { head: "<style>html { writing-mode: vertical-rl; }</style>" }),
    marks: names,
  },
  {
    name: "text in drawings and formulas",
    document: () =>
      article(
        `<p>${lede}</p><svg width="300" height="40"><text y="20">Kakha Kaladze</text><foreignObject width="9" height="9"><p>Kakha Kaladze</p></foreignObject></svg><math><mtext>Kakha Kaladze</mtext></math>`,
      ),
    marks: names,
  },
  {
    name: "patched prototypes",
    document: () =>
      article(`<p>${lede}</p>`, {
        head: `<script>
          for (const type of [Node, Element, Text, Document, Range, StaticRange, Highlight, MutationObserver, Array, Map, Set, Promise, String])
            for (const name of Object.getOwnPropertyNames(type.prototype))
              if (name !== "constructor" && !/^(addEventListener|then|outerHTML|documentElement)$/.test(name)) try {
                Object.defineProperty(type.prototype, name, { get() { throw new Error("patched"); }, set() {}, configurable: true });
              } catch {}
          window.Highlight = window.StaticRange = window.Map = window.Set = window.MutationObserver = null;
        </script>`,
      }),
    marks: names,
    spoilt: true,
  },
  {
    name: "controls named as properties",
    document: () =>
      article(
        `<p>${lede}</p><form><p>${filler}</p>${["tagName", "nextSibling", "firstChild", "hasAttributes", "getAttribute", "querySelector", "shadowRoot", "closest", "checkVisibility", "children"].map((name) => `<input type=hidden name=${name}>`).join("")}</form><p>Bidzina Ivanishvili was silent.</p>${["body", "title", "documentElement", "head", "querySelector", "querySelectorAll", "getElementsByTagName", "defaultView", "createTreeWalker", "addEventListener", "URL", "elementFromPoint", "getSelection"].map((name) => `<img name=${name} alt="">`).join("")}`,
      ),
    marks: [...names, "Bidzina Ivanishvili"],
    spoilt: true,
  },
  {
    name: "a page with highlights of its own",
    document: () => article(`<p>${lede}</p>`),
    act: () => {
      const text = document.querySelector("p")?.firstChild as Text;
      CSS.highlights.set(
        "search",
        new Highlight(new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 9 })),
      );
      document.querySelector("article")?.append(document.createElement("p"));
    },
    marks: names,
  },
  {
    name: "a page that clears all highlights",
    document: () => article(`<p>${lede}</p>`),
    act: () => {
      for (let i = 0; i < 20; i++) CSS.highlights.clear();
      document.querySelector("article")?.append(document.createElement("p"));
    },
    marks: names,
  },
  {
    name: "trusted types under a strict policy",
    document: () => article(`<p>${lede}</p>`),
    headers: { "content-security-policy": "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
    marks: names,
  },
  {
    name: "50,000 nodes in one paragraph",
    document: () => article(`<p>${lede}</p><p>${"<i>so </i>".repeat(50_000)}<b>Kakha</b> <b>Kaladze</b> spoke.</p>`),
    marks: [...names, "Kakha Kaladze"],
  },
  {
    name: "one node of two megabytes",
    document: () => article(`<p>${lede}</p><p>${"so it went on and on ".repeat(100_000)} until Kakha Kaladze spoke.</p>`),
    marks: [...names, "Kakha Kaladze"],
  },
  {
    name: "one word of two megabytes",
    document: () => article(`<p>${lede}</p><p style="overflow-wrap:anywhere">${"so".repeat(1_000_000)} until Kakha Kaladze spoke.</p>`),
    marks: [...names, "Kakha Kaladze"],
  },
  {
    name: "a storm of 100,000 mutations",
    document: () => article(`<p>${lede}</p><p id="storm"></p>`),
    act: () => {
      const storm = document.querySelector("#storm") as HTMLElement;
      for (let i = 0; i < 50_000; i++) {
        storm.append(`word ${i} `);
        if (storm.childNodes.length > 50) storm.firstChild?.remove();
      }
      storm.textContent = "After it Kakha Kaladze spoke.";
    },
    marks: [...names, "Kakha Kaladze"],
  },
  {
    name: "a page that never rests",
    document: () =>
      article(`<p>${lede}</p><p id="clock"></p>`, {
        head: "<script>setInterval(() => { const clock = document.querySelector('#clock'); if (clock) clock.textContent = 'It is ' + performance.now(); }, 5)</script>",
      }),
    act: () =>
      document.querySelector("article")?.prepend(Object.assign(document.createElement("p"), { textContent: "Kakha Kaladze spoke." })),
    marks: ["Kakha Kaladze", ...names],
  },
];
