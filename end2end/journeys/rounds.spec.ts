import { signIn } from "../pages/account";
import { fillRequest, publish } from "../pages/request";
import { awake, expect, fill, hasScripts, open, send, test, unique } from "../support";

test("moderators close hand-in, have a proposal computed and publish it, and the school is told", async ({ page, newVisitor }) => {
  test.setTimeout(90_000);
  const round = unique("Projektwoche");
  const title = unique("Vertragsarbeit in der DDR");
  const desk = await newVisitor();

  await test.step("a moderator opens a round", async () => {
    await signIn(desk, "moderation@ansprechbar.example");
    await open(desk, "/de/moderation/rounds");
    await fill(desk, { title: round, region: "DE-ST" });
    await send(desk, desk.getByRole("button", { name: "Runde eröffnen" }));
    await expect(desk.getByText("Noch macht niemand mit")).toBeVisible();
  });

  await test.step("a school hands its request in, and its dashboard says so", async () => {
    await signIn(page, "lehrkraft@rosengarten.example");
    await fillRequest(page, title);
    await publish(page);
    await send(page, page.getByRole("button", { name: round }));
    await expect(page.getByText(`Ihre Anfrage nimmt an der Runde „${round}“ teil`)).toBeVisible();
    const request = new URL(page.url()).pathname;
    await open(page, "/de/dashboard");
    const card = page.getByRole("article").filter({ hasText: title });
    await expect(card).toContainText(`In der Runde „${round}“`);
    await expect(card.getByRole("link", { name: title })).toHaveAttribute("href", `${request}#round`);
    await open(page, request);
  });

  await test.step("once hand-in is closed, the school can no longer leave", async () => {
    await desk.reload();
    await awake(desk);
    await send(desk, desk.getByRole("button", { name: "Einreichung schließen" }));
    await expect(desk.getByRole("button", { name: "Einreichung wieder öffnen" })).toBeVisible();
    // The school still looks at the page from before.
    await send(page, page.getByRole("button", { name: "Nicht mehr teilnehmen" }));
    await expect(page.getByText("Die Moderation hat die Einreichung zu dieser Runde geschlossen.").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Nicht mehr teilnehmen" })).toHaveCount(0);
  });

  await test.step("the proposal is computed while the page says so", async () => {
    await send(desk, desk.getByRole("button", { name: "Vorschlag berechnen" }));
    await finished("Der Vorschlag steht");
    await expect(desk.getByText("Besser geht es nicht")).toBeVisible();
    await expect(desk.getByText(/Berechnet am .* Sekunden/)).toBeVisible();
  });

  await test.step("what is published is asked, and the school sees whom", async () => {
    await desk.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
    await send(desk, desk.getByRole("button", { name: "Ja, veröffentlichen" }));
    await finished("Antworten und Fristen laufen jetzt bei den Anfragen selbst.");
    await expect(desk.getByText("Gefragt", { exact: true })).toHaveCount(1);
    await open(page, new URL(page.url()).pathname);
    await expect(page.locator(".invitation")).toHaveCount(1);
  });

  /** With scripts the page shows the result by itself; without there is a link. */
  async function finished(words: string): Promise<void> {
    const result = desk.getByText(words);
    if (!hasScripts()) {
      await expect(async () => {
        const look = desk.getByRole("link", { name: "Jetzt nachsehen" });
        if (await look.isVisible()) {
          await look.click();
        }
        await expect(result).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 20_000 });
    }
    await expect(result).toBeVisible({ timeout: 20_000 });
  }
});

test("a result is announced, and takes away nothing that somebody is doing @javascript", async ({ page }) => {
  const round = unique("Woche");
  await signIn(page, "moderation@ansprechbar.example");
  await open(page, "/de/moderation/rounds");
  await fill(page, { title: round, region: "DE-ST" });
  await send(page, page.getByRole("button", { name: "Runde eröffnen" }));

  // The page as it is while a job works; whoever asks again finds the work done.
  const marker = '<p data-follow="" data-follow-done="Fertig." data-follow-result="Ergebnis ansehen" role="status">Läuft.</p>';
  let opened = false;
  await page.route(page.url(), async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: opened ? body : body.replace("</main>", `${marker}</main>`) });
    opened = true;
  });
  await page.reload();
  await awake(page);
  await page.getByRole("button", { name: "Runde beenden" }).click();
  const result = page.getByRole("link", { name: "Ergebnis ansehen", includeHidden: true });
  await expect(result).toHaveCount(1, { timeout: 8_000 });
  await page.waitForTimeout(1_500);
  const panel = page.getByRole("dialog", { name: "Runde ohne Ergebnis beenden?" });
  await expect(panel).toBeVisible();
  await panel.getByRole("button", { name: "Zurück" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Fertig." })).toBeVisible();
  await page.waitForTimeout(1_500);
  await result.click();
  await expect(result).toHaveCount(0);
});
