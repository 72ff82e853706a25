// An event of one's own: its form, and calling it off.

import { type Page, expect } from "@playwright/test";
import { field, fill, open, send, tickTopic } from "../support";

/** Announces an event in Halle; gives its part of the URL. */
export async function announce(page: Page, title: string, date: string, time: string): Promise<string> {
  await open(page, "/de/events/new");
  await fill(page, {
    title,
    description: "Wir kochen, reden und hören zu.",
    format: "shared-meal",
    date1: date,
    time1: time,
    minutes: "90",
    place: "06108",
  });
  await tickTopic(page, "cuisine");
  await field(page, "audiences", "public").check();
  await send(page, page.getByRole("main").getByRole("button", { name: "Termin veröffentlichen" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Moves an event. */
export async function move(page: Page, slug: string, date: string, time: string): Promise<void> {
  await open(page, `/de/events/${slug}/edit`);
  await fill(page, { date1: date, time1: time });
  await send(page, page.getByRole("button", { name: "Änderungen speichern" }));
  await expect(page).toHaveURL(new RegExp(`/de/events/${slug}$`));
}

/** Calls an event off. */
export async function callOff(page: Page, slug: string): Promise<void> {
  await open(page, `/de/events/${slug}`);
  await page.locator("summary", { hasText: "Termin absagen" }).click();
  await send(page, page.getByRole("button", { name: "Jetzt absagen" }));
}
