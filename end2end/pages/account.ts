// Signing up, in, and the account.

import { type Page, expect } from "@playwright/test";
import { linkIn, mailWith } from "../mailbox";
import { DEMO_PASSWORD, field, fill, open, send } from "../support";

const WORDS = {
  de: { signUp: "Registrieren", look: "Sehen Sie in Ihr Postfach", confirm: "Ja, Adresse bestätigen" },
  en: { signUp: "Register", look: "Check your inbox", confirm: "Yes, confirm the address" },
};

/** Signs in with an account that exists. */
export async function signIn(page: Page, email: string, password = DEMO_PASSWORD): Promise<void> {
  await open(page, "/de/sign-in");
  await fill(page, { email, password });
  await send(page, page.getByRole("main").getByRole("button", { name: "Anmelden" }));
  await expect(page).toHaveURL(/\/de\/dashboard$/);
}

/** Makes an account for an institution: the form, the mail, its link, and the button there. Ends signed in. */
export async function signUp(page: Page, locale: "de" | "en", name: string, email: string): Promise<void> {
  const words = WORDS[locale];
  await open(page, `/${locale}/sign-up`);
  await field(page, "purpose", "institution").check();
  await fill(page, { display_name: name, email, password: "Lerchen singen vor der Schule" });
  await field(page, "terms").check();
  await send(page, page.getByRole("main").getByRole("button", { name: words.signUp }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.look);
  const link = linkIn(await mailWith("/confirm-email/", email), "/confirm-email/");
  expect(link).toMatch(new RegExp(`^/${locale}/confirm-email/`));
  await open(page, link);
  await fill(page, { password: "Lerchen singen vor der Schule" });
  await send(page, page.getByRole("button", { name: words.confirm }));
}

/** Switches the private calendar on; gives its address. */
export async function switchPrivateCalendarOn(page: Page): Promise<string> {
  await open(page, "/de/account");
  await send(page, page.getByRole("button", { name: "Eigenen Kalender einschalten" }));
  return page.locator("#private-calendar-address").inputValue();
}
