// The profile of an institution.

import { type Page, expect } from "@playwright/test";
import { fill, open, send } from "../support";

/** Makes the profile of a school in Sangerhausen. Ends at the form of a new request. */
export async function makeInstitution(page: Page, name: string): Promise<void> {
  await open(page, "/de/institutions/new");
  await fill(page, { name, kind: "school", description: "Eine Schule zwischen Rosengarten und Halde.", place: "06526" });
  await send(page, page.getByRole("button", { name: "Institution anlegen" }));
  await expect(page).toHaveURL(/\/de\/requests\/new$/);
}
