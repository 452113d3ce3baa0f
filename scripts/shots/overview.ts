import type { Shot } from "./factors.ts";

/** One page with all pictures, each above what it shows. */
export function overview(shots: readonly Shot[], nameOf: (shot: Shot) => string): string {
  const figures = shots.map((shot) => {
    const words = Object.values(shot).join(" · ");
    return `<figure><a href="${nameOf(shot)}"><img src="${nameOf(shot)}" alt="${words}" loading="lazy"></a><figcaption>${words}</figcaption></figure>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Cards</title>
<style>
body { margin: 16px; font: 13px/1.4 system-ui, sans-serif; display: flex; flex-wrap: wrap; gap: 16px; align-items: end; background: #888; }
figure { margin: 0; }
img { display: block; max-width: 410px; max-height: 360px; }
</style>
${figures.join("\n")}
</html>
`;
}
