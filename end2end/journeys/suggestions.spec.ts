import { signIn } from "../pages/account";
import { awake, expect, expectAccessible, field, fill, hasScripts, open, overflow, send, test, unique } from "../support";

const TEXT =
  "Unsere zehnte Klasse liest Briefe von Vertragsarbeiterinnen. Wir planen einen Workshop. Unsere Gäste sollen ihr Land vorstellen.";

test("what a text speaks of is suggested, and taken only by hand", async ({ page }) => {
  await signIn(page, "lehrkraft@rosengarten.example");
  await open(page, "/de/requests/new");
  const title = unique("Briefe");
  const room = "Raum 12, zweiter Stock";
  await fill(page, { title, room, text: TEXT });
  const box = page.locator("#suggestions");
  if (!hasScripts()) {
    expect((await send(page, box.getByRole("button", { name: "Themen vorschlagen" })))?.status()).toBe(200);
    await expect(page).toHaveURL(/\/de\/requests\/new#suggestions$/);
  }

  const topic = field(page, "topics", "contract-labour");
  const suggestion = box.locator(".suggestion", { hasText: "DDR-Vertragsarbeit" });
  await expect(box.getByRole("heading", { name: "Aus Ihrem Text" })).toBeVisible();
  await expect(suggestion).toContainText("„Vertragsarbeiterinnen“");
  await expect(topic).not.toBeChecked();
  await expect(box.locator(".notice")).toContainText("„Land vorstellen“");
  if (hasScripts()) {
    await expectAccessible(page);
  }

  const take = suggestion.getByRole("button", { name: /^Übernehmen / });
  if (hasScripts()) {
    await take.press("Enter");
    await expect(suggestion.getByRole("button", { name: /^Übernommen / })).toBeFocused();
    await expect(box.getByRole("status").last()).toContainText("Übernommen: Thema: DDR-Vertragsarbeit");
  } else {
    await send(page, take);
    await expect(suggestion).toHaveCount(0);
  }
  await expect(topic).toBeChecked();
  await expect(topic).toBeVisible();
  await expect(field(page, "format")).toHaveValue("");
  await expect(field(page, "title").first()).toHaveValue(title);
  await expect(field(page, "room")).toHaveValue(room);

  const format = box.locator(".suggestion", { hasText: "„Workshop“" }).getByRole("button");
  if (hasScripts()) {
    await format.click();
  } else {
    await send(page, format);
  }
  await expect(field(page, "format")).toHaveValue("workshop");
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);

  // Nothing of it was stored.
  await open(page, "/de/dashboard");
  await expect(page.getByText(title)).toHaveCount(0);
});

test("suggestions follow the text, and who asks is told when there are none", { tag: "@javascript" }, async ({ page }) => {
  await signIn(page, "lehrkraft@rosengarten.example");
  await open(page, "/en/requests/new");
  await awake(page);
  const box = page.locator("#suggestions");
  await box.getByRole("button", { name: "Suggest topics" }).click();
  await expect(box.getByText("We found nothing more.")).toBeVisible();
  await expect(page).toHaveURL(/\/en\/requests\/new$/);

  await field(page, "text").first().fill("We read letters of Vertragsarbeiterinnen.");
  await expect(box.locator(".suggestion")).not.toHaveCount(0);
  await expect(box.getByText("We found nothing more.")).toHaveCount(0);
  await field(page, "text").first().fill("");
  await expect(box.locator(".suggestion")).toHaveCount(0);

  // Whoever ticks the box by hand sees the suggestion as taken; whoever takes the tick away can take it again.
  await field(page, "text").first().fill("Wir lesen Briefe von Vertragsarbeiterinnen.");
  const suggestion = box.locator(".suggestion").filter({ hasText: "Vertragsarbeiterinnen" }).first();
  await suggestion.getByRole("button", { name: /^Take it / }).click();
  await field(page, "topics", "contract-labour").uncheck();
  await expect(suggestion.getByRole("button", { name: /^Take it / })).toBeVisible();
});
