import type { Page } from "@playwright/test";
import { CalendarClient } from "../calendar-client";
import { linkIn, mailWith } from "../mailbox";
import { signIn, signUp, switchPrivateCalendarOn } from "../pages/account";
import { answerYes, confirm, confirmAgreement } from "../pages/answer";
import { makeInstitution } from "../pages/institution";
import { askThree, DATES, fillRequest, publish, suggestions } from "../pages/request";
import { expect, open, overflow, test, unique } from "../support";

const PASSWORD = "Lerchen singen vor der Schule";

test("a teacher asks, a volunteer says yes, and the dialogue stands in every calendar", async ({ page, newVisitor }, info) => {
  test.setTimeout(90_000);
  const title = unique("Vertragsarbeit in der DDR");
  const email = `lehrerin-${info.project.name}@schule.example`;

  await test.step("the teacher signs up and makes her school's profile", async () => {
    await signUp(page, "de", "Frau Lerche", email);
    await makeInstitution(page, unique("Lerchen-Schule"));
  });

  await test.step("she writes a request and sees five ranked partners with reasons", async () => {
    await fillRequest(page, title);
    await publish(page);
    await expect(page).toHaveURL(/\/de\/requests\/[0-9a-f-]{36}$/);
    await expect(suggestions(page)).toHaveCount(5);
    await expectRanked(page);
  });

  const asked = await test.step("she asks three in order", () => askThree(page));
  const requestPage = page.url();

  const volunteer = await newVisitor({ viewport: { width: 390, height: 844 } });
  await test.step("the volunteer answers yes from the mail, on a phone and without an account", async () => {
    await open(volunteer, linkIn(await mailWith(title), "/answer/"));
    expect(await overflow(volunteer)).toBeLessThanOrEqual(0);
    await answerYes(volunteer);
    await confirmAgreement(volunteer);
    expect(await volunteer.context().cookies(), "nobody signed in for this").toEqual([]);
  });

  await test.step("the teacher, signed in again, confirms the agreement", async () => {
    await page.context().clearCookies();
    await signIn(page, email, PASSWORD);
    await expect(page.getByRole("link", { name: "Lesen und bestätigen" })).toBeVisible();
    await open(page, new URL(requestPage).pathname);
    await page.getByRole("link", { name: "Zum Dialog" }).click();
    await confirm(page);
    await expect(page.getByText("Der Termin steht. Beide Seiten haben bestätigt.")).toBeVisible();
  });

  await test.step("the event is on the page of events", async () => {
    await open(page, `/de/events?q=${encodeURIComponent(title)}`);
    await expect(page.getByRole("main").getByRole("heading", { name: title }).getByRole("link")).toHaveCount(1);
    await page.getByRole("main").getByRole("heading", { name: title }).getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("main").getByRole("link", { name: asked.name }).first()).toBeVisible();
  });

  await test.step("it is in the public feed, the organisation's and the teacher's own, once and the same", async () => {
    const feeds = ["/calendar.ics", `/organisations/${asked.slug}/calendar.ics`, await switchPrivateCalendarOn(page)];
    const uids = new Set<string>();
    for (const address of feeds) {
      const found = (await new CalendarClient(address).poll()).titled(title);
      expect(found, address).toHaveLength(1);
      const { uid, sequence, status, local, zone, start, end } = found[0];
      expect({ sequence, status, local, zone }, address).toEqual({
        sequence: 0,
        status: "CONFIRMED",
        local: `${DATES.date1}T${DATES.time1}:00`,
        zone: "Europe/Berlin",
      });
      expect(end.getTime() - start.getTime()).toBe(90 * 60_000);
      uids.add(uid);
    }
    expect(uids.size).toBe(1);
  });
});

test("signing up works in English", { tag: "@plain" }, async ({ page }) => {
  await signUp(page, "en", "Ms Lark", "ms-lark@school.example");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/\/en\/institutions\/new$|\/en\/dashboard$/);
});

/** Each partner has points and reasons of both sides, and none has more points than the one before. */
async function expectRanked(page: Page): Promise<void> {
  const texts = await suggestions(page).allInnerTexts();
  const points = texts.map((text) => Number(text.match(/Passt zu ([\d,]+)/)?.[1].replace(",", ".")));
  expect(points).toEqual([...points].sort((one, other) => other - one));
  for (const [index, text] of texts.entries()) {
    expect(points[index]).toBeGreaterThan(0);
    expect(points[index]).toBeLessThanOrEqual(100);
    expect(text).toContain("Was für Sie passt");
    expect(text).toContain("Was für die Organisation passt");
  }
}
