import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";

// This file is read again in every worker; what the first reading decides reaches them through the environment.
const freePort =
  'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })';
process.env.END2END_PORT ??= execFileSync(process.execPath, ["-e", freePort], { encoding: "utf8" }).trim();
process.env.END2END_FOLDER ??= mkdtempSync(path.join(tmpdir(), "ansprechbar-end2end-"));
process.env.CHROMIUM ??= execFileSync("bash", ["-c", "source ../.ci/find.sh && find_chromium"], {
  cwd: import.meta.dirname,
  encoding: "utf8",
}).trim();

const address = `http://127.0.0.1:${process.env.END2END_PORT}`;

// Everything a browser would do on the network by itself is off: the journeys talk to the one server and nobody else.
const browserArguments = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

export default defineConfig({
  testDir: "journeys",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  // One server and one database: journeys follow one another.
  workers: 1,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  // PLAYWRIGHT_JSON_OUTPUT_NAME says where the second report goes; .ci/test.sh sums it up.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    browserName: "chromium",
    actionTimeout: 8_000,
    baseURL: address,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1280, height: 800 },
    // A trace records every step of a journey and doubles its time: END2END_TRACE=1 keeps those of failed ones.
    trace: process.env.END2END_TRACE ? "retain-on-failure" : "off",
    launchOptions: { executablePath: process.env.CHROMIUM, args: browserArguments },
  },
  // A journey tagged @javascript needs scripts, one tagged @plain shows what there is without; all others run in both.
  projects: [
    { name: "javascript", grepInvert: /@plain/ },
    { name: "plain", grepInvert: /@javascript/, use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: "node start-server.mjs",
    url: `${address}/health/ready`,
    timeout: 120_000,
    reuseExistingServer: false,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
