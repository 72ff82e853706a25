import { expect, expectAccessible, open, test } from "../support";

const pages = ["", "/events", "/organisations", "/map", "/calendar", "/about", "/accessibility"];

for (const address of pages) {
  test(`the page /de${address || "/"} opens with one headline`, async ({ page }) => {
    await open(page, `/de${address || "/"}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`pages are accessible in ${colorScheme} at ${width} pixels`, { tag: "@javascript" }, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const address of pages) {
        await open(page, `/de${address || "/"}`);
        await expectAccessible(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, `pixels that ${page.url()} is too wide`).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("an unknown page answers 404 in the visitor's language", async ({ page }) => {
  const response = await page.goto("/de/there-is-no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});
