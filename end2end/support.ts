// What every journey uses: a page that notices errors, opening a page until it is awake, filling in forms, and accessibility.

import AxeBuilder from "@axe-core/playwright";
import { type BrowserContextOptions, type Locator, type Page, type Response, test as base, expect } from "@playwright/test";

export { expect };

/** The password of all demo accounts. */
export const DEMO_PASSWORD = "demo zwölf Monde";

/** Opens the browser of another person: no cookies, the same scripts or none. */
export type NewVisitor = (options?: BrowserContextOptions) => Promise<Page>;

/** Like Playwright's own, but the journey fails when a page reports an error of its scripts or of the security policy. */
export const test = base.extend<{ newVisitor: NewVisitor }>({
  page: async ({ page }, use) => {
    const errors = errorsOf(page);
    await use(page);
    expect(errors, "errors in the browser's console").toEqual([]);
  },
  newVisitor: async ({ browser, baseURL, locale, timezoneId, javaScriptEnabled }, use) => {
    const visitors: { page: Page; errors: string[] }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, locale, timezoneId, javaScriptEnabled, ...options });
      const page = await context.newPage();
      visitors.push({ page, errors: errorsOf(page) });
      return page;
    });
    for (const { page, errors } of visitors) {
      await page.context().close();
      expect(errors, "errors in the console of another visitor's browser").toEqual([]);
    }
  },
});

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    // A page that is itself a 4xx answer is reported, too, and often just what the journey wants.
    if (message.type() === "error" && message.location().url !== page.url()) {
      errors.push(`${message.text()} (${message.location().url})`);
    }
  });
  return errors;
}

/** Whether this run has scripts: projects "javascript" and "plain". */
export function hasScripts(): boolean {
  return base.info().project.use.javaScriptEnabled !== false;
}

/** A name that no other journey and no other project uses. */
export function unique(name: string): string {
  return `${name} ${base.info().project.name} ${Date.now().toString(36)}`;
}

/** Waits until the islands of the page are awake; without scripts there is nothing to wait for. */
export async function awake(page: Page): Promise<void> {
  if (hasScripts()) {
    await page.locator("html[data-hydrated]").waitFor({ state: "attached" });
  }
}

/** Opens a page of the site and waits until it can be used. */
export async function open(page: Page, address: string, status = 200): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), `status of ${address}`).toBe(status);
  await awake(page);
}

/** A field of a form by the name it is sent with; `value` tells the boxes and circles of one name apart. */
export function field(page: Page | Locator, name: string, value?: string): Locator {
  return page.locator(`[name="${name}"]${value === undefined ? "" : `[value="${value}"]`}`);
}

/** Fills in text fields and chooses from lists, by name. */
export async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const control = field(page.locator("main"), name).first();
    if ((await control.evaluate((element) => element.tagName)) === "SELECT") {
      await control.selectOption(value);
    } else {
      await control.fill(value);
    }
  }
}

/** Ticks a topic, opening its group first. */
export async function tickTopic(page: Page, slug: string): Promise<void> {
  const box = field(page, "topics", slug);
  const group = page.locator("details").filter({ has: box });
  if ((await group.count()) > 0 && (await group.first().getAttribute("open")) === null) {
    await group.first().locator("summary").first().click();
  }
  await box.check();
}

/** Presses a button that sends a form, and gives the page that answers it. */
export async function send(page: Page, button: Locator): Promise<Response | null> {
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest() && response.request().method() === "POST");
  await button.click();
  const response = await answer;
  await page.waitForLoadState();
  await awake(page);
  return response;
}

/** WCAG 2.2, levels A and AA, as far as axe can tell. Each violation is named with the elements it is about. */
export async function expectAccessible(page: Page): Promise<void> {
  const runOnly = { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
  // One frame, and only what is wrong: collecting everything that is right takes most of the time.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ["violations"] });
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} [${nodes.map((node) => node.target.join(" ")).join(", ")}]`);
  expect.soft(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A day at least this many days ahead: the next one with this number (1 is Monday), as `2026-12-15`, outside the weeks around Christmas. */
export function dayAhead(days: number, weekday: number): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + days);
  const isQuiet = () => (day.getUTCMonth() === 11 && day.getUTCDate() > 18) || (day.getUTCMonth() === 0 && day.getUTCDate() < 8);
  while (day.getUTCDay() !== weekday || isQuiet()) {
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return day.toISOString().slice(0, 10);
}
