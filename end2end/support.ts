// What every journey uses: a page that notices errors, opening a page until it is awake, accessibility, and the mails sent.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Page, test as base, expect } from "@playwright/test";

export { expect };

/** Like Playwright's own, but the journey fails when the page reports an error of its scripts or of the security policy. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      // A page that is itself a 4xx answer is reported, too, and often just what the journey wants.
      if (message.type() === "error" && message.location().url !== page.url()) {
        errors.push(`${message.text()} (${message.location().url})`);
      }
    });
    await use(page);
    expect(errors, "errors in the browser's console").toEqual([]);
  },
});

/** Whether this run has scripts: projects "javascript" and "plain". */
export function hasScripts(): boolean {
  return base.info().project.use.javaScriptEnabled !== false;
}

/** Waits until the islands of the page are awake; without scripts there is nothing to wait for. */
export async function awake(page: Page): Promise<void> {
  if (hasScripts()) {
    await page.locator("html[data-hydrated]").waitFor({ state: "attached" });
  }
}

/** Opens a page of the site and waits until it can be used. */
export async function open(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), `status of ${address}`).toBe(200);
  await awake(page);
}

/** WCAG 2.2, levels A and AA, as far as axe can tell. Each violation is named with the elements it is about. */
export async function expectAccessible(page: Page): Promise<void> {
  const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} [${nodes.map((node) => node.target.join(" ")).join(", ")}]`);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** The mails that the server has written so far, oldest first, as raw text. */
export function mails(): string[] {
  const outbox = path.join(process.env.END2END_FOLDER ?? "", "data/outbox");
  const names = readdirSync(outbox).filter((name) => name.endsWith(".eml"));
  return names.sort().map((name) => readFileSync(path.join(outbox, name), "utf8"));
}
