// The pairs of colour tokens that carry words or borders, and the contrast WCAG 2.2 asks of them: 4.5 for words, 3 for borders, icons and
// large type. Both themes. A pair that fails names itself and its ratio.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";

const styles = new URL("../", import.meta.url);
const WORDS = 4.5;
const SHAPES = 3;

const PAIRS = [
  // words, ground, ratio
  ["text", ["ground", "raised", "sunken", "action-tint", "one-tint", "info-tint", "agreed-tint", "waiting-tint", "danger-tint"], WORDS],
  ["text-soft", ["ground", "raised", "sunken"], WORDS],
  ["on-ink", ["ink", "ink-deep", "bridge-deep"], WORDS],
  ["on-ink-soft", ["ink", "ink-deep", "bridge-deep"], WORDS],
  ["on-ink-action", ["ink", "ink-deep", "bridge-deep"], WORDS],
  ["on-action", ["action", "action-hover"], WORDS],
  ["action-deep", ["ground", "raised", "sunken", "action-tint"], WORDS],
  ["agreed", ["agreed-tint", "ground", "raised"], WORDS],
  ["waiting", ["waiting-tint", "ground", "raised"], WORDS],
  ["danger", ["danger-tint", "ground", "raised", "sunken"], WORDS],
  ["info", ["info-tint", "ground", "raised"], WORDS],
  ["on-danger", ["danger-fill"], WORDS],
  ["on-bridge", ["bridge", "bridge-even"], WORDS],
  ["border", ["ground", "raised", "sunken"], SHAPES],
  ["focus", ["focus-gap", "ground", "raised", "sunken"], SHAPES],
  ["one", ["ground", "raised", "sunken"], SHAPES],
  // The overlap also has an outline in the colour of the ground.
  ["bridge", ["one", "other"], 2.3],
  ["waiting-mark", ["ground", "raised"], SHAPES],
  ["level-4", ["level-0", "ground"], SHAPES],
];

async function tokens() {
  const css = await readFile(new URL("tokens/colour.css", styles), "utf8");
  const found = [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return new Map(found.map(([, name, light, dark]) => [name, { light, dark }]));
}

// Relative luminance and contrast by WCAG 2.2.
function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const theme of ["light", "dark"]) {
  test(`every pair is readable in the ${theme} theme`, async () => {
    const colours = await tokens();
    const failures = PAIRS.flatMap(([words, grounds, least]) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(colours.get(words)[theme], colours.get(ground)[theme]);
        return ratio < least ? [`${words} on ${ground}: ${ratio.toFixed(2)} < ${least}`] : [];
      }),
    );
    assert.deepEqual(failures, []);
  });
}

test("raw colours stand in the tokens alone", async () => {
  const failures = [];
  for (const folder of ["base", "layout", "components", "pages"]) {
    for (const file of await readdir(new URL(`${folder}/`, styles))) {
      const css = (await readFile(new URL(`${folder}/${file}`, styles), "utf8")).replace(/url\([^)]*\)/g, "");
      const raw = css.match(/:\s[^;{]*(#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\()/i);
      if (raw) failures.push(`${folder}/${file}: ${raw[0].trim()}`);
    }
  }
  assert.deepEqual(failures, []);
});

test("every style file is part of the sheet", async () => {
  const main = await readFile(new URL("main.css", styles), "utf8");
  const missing = [];
  for (const folder of ["tokens", "base", "layout", "components", "pages"]) {
    for (const file of await readdir(new URL(`${folder}/`, styles))) {
      if (!main.includes(`"./${folder}/${file}"`)) missing.push(`${folder}/${file}`);
    }
  }
  assert.deepEqual(missing, []);
});
