import type { Page } from "@playwright/test";
import { linkIn, mailWith } from "../mailbox";
import { signIn } from "../pages/account";
import { answerYes, chooseYes } from "../pages/answer";
import { askThree } from "../pages/request";
import { awake, expect, expectAccessible, field, open, overflow, send, test } from "../support";

// With scripts, which can only add to what is there without.
test.describe("every page is accessible, light and dark, wide and narrow", { tag: "@javascript" }, () => {
  test.describe.configure({ timeout: 150_000 });
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  const standing = ["/map", "/calendar", "/impact", "/about", "/privacy", "/imprint", "/accessibility"];
  const lists = ["/events", "/organisations", "/offers", "/requests"];
  const entrances = ["/sign-in", "/sign-up", "/forgot-password", "/report"];

  test("for everybody: pages that stand", async ({ page }) => {
    await checkAll(page, ["/", "/style"], CROSSED_VIEWS);
    await checkAll(page, [...standing, ...entrances]);
  });

  test("for everybody: lists and what they lead to", async ({ page }) => {
    for (const list of lists) {
      await check(page, list);
      const entry = page.locator(`main :is(h2, h3) a[href^="/de${list}/"]`).first();
      await check(page, (await entry.getAttribute("href"))?.replace("/de", "") ?? "");
    }
    await check(page, "/institutions/rosengarten-gymnasium");
    await check(page, "/events?topic=gardening", 400);
    await check(page, "/there-is-no-such-page", 404);
    await check(page, "/answer/AAAA", 404);
  });

  test("for an institution", async ({ page, newVisitor }) => {
    await signIn(page, "lehrkraft@rosengarten.example");
    await checkAll(page, ["/dashboard"], CROSSED_VIEWS);
    await checkAll(page, ["/account", "/institutions/new", "/institutions/rosengarten-gymnasium/edit", "/requests/new"]);
    await send(page, page.getByRole("button", { name: "Als Entwurf speichern" }));
    await look(page);

    await open(page, "/de/dashboard");
    await page.getByRole("link", { name: "Partner wählen" }).first().click();
    await look(page);
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    await askThree(page);
    await look(page);

    const volunteer = await newVisitor({ reducedMotion: "reduce" });
    await open(volunteer, linkIn(await mailWith(title), "/answer/"));
    await look(volunteer);
    for (const step of ["other", "no"]) {
      await check(volunteer, `${new URL(volunteer.url()).pathname.replace("/de", "")}?step=${step}`);
    }
    await volunteer.goto(volunteer.url().replace(/\?.*/, ""));
    await chooseYes(volunteer);
    await look(volunteer);
    await volunteer.goBack();
    await answerYes(volunteer);
    await look(volunteer);
    await volunteer.getByRole("link", { name: "Vereinbarung lesen" }).click();
    await look(volunteer);
    await check(volunteer, `${new URL(volunteer.url()).pathname.replace("/de", "")}?step=change`);

    await open(page, "/de/dashboard");
    await page.getByRole("link", { name: "Lesen und bestätigen" }).first().click();
    await look(page);
  });

  test("for an organisation", async ({ page }) => {
    await signIn(page, "verein@brueckenlicht.example");
    await checkAll(page, ["/dashboard", "/organisations/new", "/organisations/brueckenlicht-saale-e-v/edit", "/offers/new", "/events/new"]);
    await checkAll(page, ["/organisations/brueckenlicht-saale-e-v"]);
  });

  test("for moderators and administrators", async ({ page }) => {
    await signIn(page, "moderation@ansprechbar.example");
    await checkAll(page, ["/moderation", "/moderation?queue=institutions", "/moderation?queue=reports"]);
    await check(page, "/moderation/rounds");
    await page.getByRole("main").getByRole("link", { name: "Interkulturelle Woche" }).click();
    await look(page);
    await send(page, page.getByRole("button", { name: /Vorschlag berechnen|Neu berechnen/ }));
    // A job does it; the page shows the result by itself.
    await expect(page.getByText("Der Vorschlag steht")).toBeVisible({ timeout: 15_000 });
    await awake(page);
    await look(page);
    await page.context().clearCookies();
    await signIn(page, "admin@ansprechbar.example");
    await checkAll(page, ["/admin"]);
  });
});

test.describe("the keyboard is enough", { tag: "@javascript" }, () => {
  test("the first key leads past the header", async ({ page }) => {
    await open(page, "/de/events");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#content")).toBeFocused();
  });

  test("the menu opens with Enter and closes with Escape", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, "/de/");
    const opener = page.getByRole("button", { name: "Menü" });
    const link = page.getByRole("navigation", { name: "Hauptnavigation" }).getByRole("link", { name: "Karte" });
    await expect(link).toBeHidden();
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect(link).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(link).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test("places are proposed while typing, and taken with arrows and Enter", async ({ page }) => {
    await open(page, "/de/");
    const place = page.getByRole("main").getByRole("combobox", { expanded: false }).and(field(page, "place")).first();
    const options = page.locator(".place-list [role=option]");
    await place.focus();
    await page.keyboard.type("Sangerh");
    await expect(options.first()).toContainText("Sangerhausen");
    await page.keyboard.press("ArrowDown");
    await expect(options.first()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(field(page, "place").first()).toHaveValue(/Sangerhausen/);
    await expect(options.first()).toBeHidden();
    await expect(page).toHaveURL(/\/de\/$/);
  });
});

/** How a page is looked at. */
interface View {
  width: number;
  colorScheme: "light" | "dark";
}

/** Both widths and both schemes. */
const VIEWS: View[] = [
  { width: 1280, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
];
/** The same crossed: for pages that show what all pages have in common. */
const CROSSED_VIEWS: View[] = [...VIEWS, { width: 1280, colorScheme: "dark" }, { width: 390, colorScheme: "light" }];

async function checkAll(page: Page, paths: string[], views = VIEWS): Promise<void> {
  for (const path of paths) {
    await check(page, path, 200, views);
  }
}

/** Opens a page and looks at it. */
async function check(page: Page, path: string, status = 200, views = VIEWS): Promise<void> {
  await open(page, `/de${path}`, status);
  await look(page, views);
}

/** Looks at the page as it is, with everything unfolded that can be; at 320 pixels nothing may stick out. */
async function look(page: Page, views = VIEWS): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) {
      details.open = true;
    }
  });
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 320, height: 844 });
  expect.soft(await overflow(page), `pixels that ${page.url()} is too wide at 320`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 844 });
}
