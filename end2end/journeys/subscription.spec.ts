import { CalendarClient } from "../calendar-client";
import { signIn } from "../pages/account";
import { announce, callOff, move } from "../pages/event";
import { dayAhead, expect, test, unique } from "../support";

test("who subscribed sees a moved event at its new time, and a cancelled one as cancelled", async ({ page }) => {
  const title = unique("Brücken-Mittag");
  const [first, second] = [dayAhead(14, 3), dayAhead(16, 5)];
  await signIn(page, "verein@brueckenlicht.example");
  const slug = await announce(page, title, first, "12:30");

  const client = new CalendarClient("/calendar.ics?region=DE-ST&topic=cuisine&lang=de");
  const [announced] = (await client.poll()).titled(title);
  expect(announced).toMatchObject({ sequence: 0, status: "CONFIRMED", local: `${first}T12:30:00`, zone: "Europe/Berlin" });

  await client.poll();
  expect({ status: client.status, body: client.body }, "nothing is new").toEqual({ status: 304, body: "" });

  await move(page, slug, second, "18:00");
  await client.poll();
  expect(client.status).toBe(200);
  const [moved] = client.titled(title);
  expect(moved).toMatchObject({ uid: announced.uid, local: `${second}T18:00:00` });
  expect(moved.sequence).toBeGreaterThan(announced.sequence);

  await callOff(page, slug);
  const [cancelled] = (await client.poll()).titled(title);
  expect(cancelled).toMatchObject({ uid: announced.uid, status: "CANCELLED" });
  expect(cancelled.sequence).toBeGreaterThan(moved.sequence);
  await expect(page.getByText("Dieser Termin ist abgesagt")).toBeVisible();
});

test("the page that builds a subscription gives the address of the same feed", async ({ newVisitor }) => {
  const page = await newVisitor();
  await page.goto("/de/calendar?region=DE-ST&topic=cuisine");
  const address = await page.locator("main input[readonly]").first().inputValue();
  expect(new URL(address).searchParams.get("region")).toBe("DE-ST");
  const client = await new CalendarClient(address).poll();
  expect(client.status).toBe(200);
});
