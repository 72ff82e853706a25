import { linkIn, mailWith } from "../mailbox";
import { expect, field, fill, open, send, test, unique } from "../support";

test("what the start page's sentence says is not lost by signing up", { tag: "@plain" }, async ({ page }) => {
  const email = "direktorin@schule.example";

  await open(page, "/de/?institution_kind=school&place=06526&topic=contract-labour&audience=grade-5-10");
  await page.getByRole("link", { name: "Diese Organisationen anfragen" }).first().click();
  await expect(page).toHaveURL(/\/de\/sign-in\?next=/);
  await page.getByRole("main").getByRole("link", { name: "Registrieren" }).click();

  await field(page, "purpose", "institution").check();
  await fill(page, { display_name: "Frau Amsel", email, password: "Amseln singen vor der Schule" });
  await field(page, "terms").check();
  await send(page, page.getByRole("main").getByRole("button", { name: "Registrieren" }));
  await open(page, linkIn(await mailWith("/confirm-email/", email), "/confirm-email/"));
  await fill(page, { password: "Amseln singen vor der Schule" });
  await send(page, page.getByRole("button", { name: "Ja, Adresse bestätigen" }));

  await fill(page, { name: unique("Amsel-Schule"), kind: "school", description: "Eine Schule.", place: "06526" });
  await send(page, page.getByRole("button", { name: "Institution anlegen" }));
  await expect(page).toHaveURL(/\/de\/requests\/new\?/);
  await expect(field(page, "topics", "contract-labour")).toBeChecked();
  await expect(field(page, "audience")).toHaveValue("grade-5-10");
  await expect(field(page, "online_ok")).toBeChecked();
});
