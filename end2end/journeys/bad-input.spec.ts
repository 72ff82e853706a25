import type { Page } from "@playwright/test";
import { linkIn, mailWith } from "../mailbox";
import { signIn } from "../pages/account";
import { chooseYes, dateButtons } from "../pages/answer";
import { askThree, fillRequest, publish } from "../pages/request";
import { expect, field, fill, open, send, test, tickTopic, unique } from "../support";

const TEACHER = "lehrkraft@rosengarten.example";

test("a request with nothing but a topic says at each field what is missing", async ({ page }) => {
  await signIn(page, TEACHER);
  await open(page, "/de/requests/new");
  await tickTopic(page, "contract-labour");
  const response = await sendUnchecked(page);
  expect(response?.status()).toBe(422);
  for (const name of ["title", "text", "group_size", "date1"]) {
    await expectError(page, name, "Bitte");
  }
  await expect(field(page, "topics", "contract-labour")).toBeChecked();
  await expect(page.locator(".error-summary")).toBeVisible();
});

test("an over-long request comes back with everything that was typed", async ({ page }) => {
  const long = "Wir möchten sehr viel wissen. ".repeat(400);
  await signIn(page, TEACHER);
  await fillRequest(page, "Zu lang");
  await fill(page, { text: long, group_size: "9999999" });
  const response = await sendUnchecked(page);
  expect(response?.status()).toBe(422);
  await expectError(page, "text", "Bitte kürzen Sie den Text auf höchstens");
  await expectError(page, "group_size", "Bitte geben Sie eine Zahl von");
  await expect(field(page.locator("main"), "text")).toHaveValue(long);
  await expect(field(page, "title")).toHaveValue("Zu lang");
  await expect(field(page, "topics", "contract-labour")).toBeChecked();
  await expect(field(page, "budget_kind", "expenses")).toBeChecked();
});

test("an unknown postal code and a date in the past are named at their fields", async ({ page }) => {
  await signIn(page, TEACHER);
  await fillRequest(page, "Falscher Ort, falsche Zeit");
  await fill(page, { place: "00000", date1: "2020-02-03" });
  const response = await sendUnchecked(page);
  expect(response?.status()).toBe(422);
  await expectError(page, "place", "Diesen Ort kennen wir nicht.");
  await expectError(page, "date1", "Dieser Zeitpunkt liegt in der Vergangenheit.");
  await expect(field(page.locator("main"), "place")).toHaveValue("00000");
});

test("a wrong password is refused without losing the address", async ({ page }) => {
  await open(page, "/de/sign-in");
  await fill(page, { email: "niemand@verein.example", password: "falsch geraten" });
  const response = await send(page, page.getByRole("main").getByRole("button", { name: "Anmelden" }));
  expect(response?.status()).toBe(422);
  await expect(page.getByText("E-Mail-Adresse und Passwort passen nicht zusammen")).toBeVisible();
  await expect(field(page, "email")).toHaveValue("niemand@verein.example");
  await expect(field(page, "password")).toHaveValue("");
});

test("of two answers at once one counts, and every other says that it was answered", async ({ page, newVisitor }) => {
  test.setTimeout(60_000);
  const title = unique("Doppelt geantwortet");
  await signIn(page, TEACHER);
  await fillRequest(page, title);
  await publish(page);
  await askThree(page);
  const link = linkIn(await mailWith(title), "/answer/");
  const headline = (visitor: Page) => visitor.getByRole("heading", { level: 1 });

  const [first, second, late] = [await newVisitor(), await newVisitor(), await newVisitor()];
  for (const visitor of [first, second, late]) {
    await open(visitor, link);
    await chooseYes(visitor);
  }
  await Promise.all([first, second].map((visitor) => send(visitor, dateButtons(visitor).first())));
  const said = [await headline(first).innerText(), await headline(second).innerText()];
  expect(said.sort()).toEqual(["Danke für Ihr Ja", "Sie haben schon zugesagt"]);

  await send(late, dateButtons(late).last());
  await expect(headline(late)).toHaveText("Sie haben schon zugesagt");
  await open(late, link);
  await expect(headline(late)).toHaveText("Sie haben schon zugesagt");
});

test("an altered link of a mail says that it is not right", async ({ page }) => {
  for (const token of ["AAAA", "AwGh-GYNAH5lvyGx6zLprAIAAAAAAGsJtxBsW6g2awJeknILjG_eU3jT"]) {
    await open(page, `/de/answer/${token}`, 404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dieser Link stimmt nicht");
    await expect(page.locator("form[action*='/answer/']")).toHaveCount(0);
  }
});

for (const [name, value] of [
  ["region", "DE-XX"],
  ["topic", "gardening"],
  ["from", "gestern"],
  ["colour", "blue"],
]) {
  test(`a feed with the unknown filter ${name}=${value} is refused by name`, { tag: "@plain" }, async ({ baseURL }) => {
    const response = await fetch(`${baseURL}/calendar.ics?${name}=${value}`);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain(name);
    expect(text).toContain(value);
    expect(text).not.toContain("VCALENDAR");
  });
}

/** Sends the request form without the browser's own checks. */
function sendUnchecked(page: Page) {
  return send(page, page.getByRole("button", { name: "Als Entwurf speichern" }));
}

/** The field is marked as wrong, and the words that describe it begin like this. */
async function expectError(page: Page, name: string, words: string): Promise<void> {
  const control = field(page.locator("main"), name).first();
  await expect(control, name).toHaveAttribute("aria-invalid", "true");
  const ids = (await control.getAttribute("aria-describedby"))?.split(" ") ?? [];
  const error = page.locator(ids.filter((id) => id.endsWith("-error")).map((id) => `[id="${id}"]`).join(","));
  await expect(error, name).toContainText(words);
}
