// Starts the program that is tested, in a folder of its own with a fresh database and the demo data, and cleans up afterwards.
// The port and the folder come from playwright.config.ts. END2END_PROGRAM names another build than the debug one, END2END_DATABASE_URL an empty
// database of another engine.

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, openSync, rmSync } from "node:fs";
import path from "node:path";

const { END2END_FOLDER: folder, END2END_PORT: port, END2END_DATABASE_URL: database } = process.env;
const program = path.resolve(process.env.END2END_PROGRAM ?? path.join(import.meta.dirname, "../target/debug/ansprechbar"));
const address = `127.0.0.1:${port}`;
mkdirSync(path.join(folder, "data"), { recursive: true });

// Nothing of the developer's own configuration may leak in.
const environment = { PATH: process.env.PATH, HOME: folder, LISTEN: address, PUBLIC_URL: `http://${address}`, LOG: "info" };
if (database) environment.DATABASE_URL = database;
const options = { cwd: folder, env: environment };

execFileSync(program, ["migrate", "up"], { ...options, stdio: ["ignore", "ignore", "inherit"] });
execFileSync(program, ["demo"], { ...options, stdio: ["ignore", "ignore", "inherit"] });
const log = openSync(path.join(folder, "server.log"), "a");
const server = spawn(program, ["serve"], { ...options, stdio: ["ignore", log, log] });

server.on("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => server.kill("SIGTERM"));
}
