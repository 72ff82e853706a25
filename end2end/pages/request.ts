// A request: its form, its suggested partners, and asking them in order.

import { type Page, type Response, expect } from "@playwright/test";
import { dayAhead, field, fill, open, send, tickTopic } from "../support";

/** The two dates every request of the journeys proposes. */
export const DATES = { date1: dayAhead(21, 2), time1: "10:00", date2: dayAhead(23, 4), time2: "10:00" };

/** Fills in a request of a school class about contract workers in the GDR. */
export async function fillRequest(page: Page, title: string): Promise<void> {
  await open(page, "/de/requests/new");
  await fill(page, {
    title,
    text: "Wir lesen Briefe von Vertragsarbeiterinnen und möchten jemanden fragen, wie es wirklich war.\n\nDie Klasse ist neugierig.",
    format: "class-talk",
    audience: "grade-5-10",
    group_size: "26",
    ...DATES,
  });
  await tickTopic(page, "contract-labour");
  await field(page, "online_ok").check();
  await field(page, "budget_kind", "expenses").check();
  await field(page, "public_listing", "yes").check();
}

/** Sends the form to find partners. */
export function publish(page: Page): Promise<Response | null> {
  return send(page, page.getByRole("button", { name: "Partner finden" }));
}

/** The cards of suggested partners, best first. */
export function suggestions(page: Page) {
  return page.locator(".match-card");
}

/** Puts three suggestions into an order, first one whose name and page may be shown, and asks them. Gives the first one's name and slug. */
export async function askThree(page: Page): Promise<{ name: string; slug: string }> {
  const named = suggestions(page).filter({ has: page.locator("h3 a") });
  const link = named.first().locator("h3 a");
  const name = (await link.innerText()).trim();
  const slug = (await link.getAttribute("href"))?.split("/").at(-1) ?? "";
  const others = suggestions(page).filter({ hasNot: page.locator(`h3 a[href$="/${slug}"]`) });
  const order = [named.first(), others.nth(0), others.nth(1)];
  for (const [position, words] of ["Zuerst", "Als Zweite", "Als Dritte"].entries()) {
    await order[position].getByRole("radio", { name: words }).check();
  }
  await send(page, page.getByRole("button", { name: "Gewählte fragen" }));
  await expect(page.locator(".invitation")).toHaveCount(3);
  return { name, slug };
}
