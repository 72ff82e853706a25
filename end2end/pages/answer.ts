// What a volunteer sees who follows the link of a mail: the answer, then the agreement.

import { type Locator, type Page, expect } from "@playwright/test";
import { awake, send } from "../support";

/** Says yes to the first of several dates. Ends at the words of thanks. */
export async function answerYes(page: Page): Promise<void> {
  await chooseYes(page);
  await send(page, dateButtons(page).first());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Danke für Ihr Ja");
}

/** The first step of a yes: it leads to the dates and changes nothing. */
export async function chooseYes(page: Page): Promise<void> {
  await page.locator(".answer__button--yes").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcher Termin passt?");
  await awake(page);
}

/** One button for each date. */
export function dateButtons(page: Page): Locator {
  return page.locator('button[name="date"]');
}

/** From the words of thanks to the agreement, and confirming it. */
export async function confirmAgreement(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Vereinbarung lesen" }).click();
  await awake(page);
  await confirm(page);
  await expect(page.getByText("Bestätigt am").first()).toBeVisible();
}

/** Confirms the version of the agreement that is shown. */
export async function confirm(page: Page): Promise<void> {
  await send(page, page.getByRole("button", { name: "Ich bestätige diese Vereinbarung" }));
}
