import { expect, open, test } from "../support";

const pages = ["", "/events", "/organisations", "/offers", "/requests", "/map", "/calendar", "/impact", "/about", "/accessibility"];

for (const address of pages) {
  test(`the page /de${address || "/"} opens with one headline`, async ({ page }) => {
    await open(page, `/de${address || "/"}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
  });
}

test("an unknown page answers 404 in the visitor's language", async ({ page }) => {
  await open(page, "/de/there-is-no-such-page", 404);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});

for (const file of ["favicon.ico", "favicon.svg", "robots.txt", "site.webmanifest", "icon-180.png"]) {
  test(`the file /${file} is there`, { tag: "@plain" }, async ({ baseURL }) => {
    const response = await fetch(`${baseURL}/${file}`);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
  });
}
