// Builds everything a browser loads: the WebAssembly bundle of the islands, its scripts, the style sheet, and what lies in public/.
// Files under assets/ carry a hash of their content in their name and may be cached for ever; all that compress are also stored as
// .br and .gz. manifest.json tells the server the names.
//
// usage: node .ci/front.mjs release    into target/site, made small; embedded in the release program
//        node .ci/front.mjs dev        into target/site-dev, quick to build; read by the debug program

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { constants, brotliCompress, gzip } from "node:zlib";
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "..");
const release = process.argv[2] === "release";
const profile = release ? "wasm-release" : "dev";
const site = path.join(root, release ? "target/site" : "target/site-dev");
const compressible = /\.(css|js|mjs|wasm|svg|json|txt|xml|webmanifest|html|ico)$/;
const esbuild = createRequire(path.join(root, "style/package.json"))("esbuild");

process.chdir(root);

function say(text) {
  console.log(`front: ${text}`);
}

function compileBundle(outDir) {
  say(`compiling the islands for the browser (${profile})`);
  const cargo = ["build", "-p", "frontend", "--target", "wasm32-unknown-unknown", "--profile", profile, "--target-dir", "target/front"];
  execFileSync("cargo", cargo, { stdio: "inherit" });
  const wasm = `target/front/wasm32-unknown-unknown/${release ? "wasm-release" : "debug"}/frontend.wasm`;
  const strip = release ? ["--remove-name-section", "--remove-producers-section"] : [];
  execFileSync(".tools/bin/wasm-bindgen", ["--target", "web", "--no-typescript", "--out-name", "ansprechbar", "--out-dir", outDir, ...strip, wasm], { stdio: "inherit" });
}

// A name that changes with the content, so that it may be cached for ever.
async function store(staged, name, extension, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const file = `assets/${name}.${hash}.${extension}`;
  await writeFile(path.join(staged, file), content);
  return `/${file}`;
}

async function bundleScript(entry, define) {
  const options = { entryPoints: [entry], bundle: true, format: "esm", target: "es2022", minify: release, define, write: false };
  // The addresses are known only to the page's start script, never bundled into it.
  const result = await esbuild.build({ ...options, external: ["/assets/*"], legalComments: "none", logLevel: "warning" });
  return result.outputFiles[0].contents;
}

async function bundleStyle(staged) {
  if (!existsSync("style/main.css")) {
    return store(staged, "main", "css", "");
  }
  const loader = { ".woff2": "file", ".svg": "file", ".png": "file" };
  const options = { entryPoints: ["style/main.css"], bundle: true, minify: release, loader, assetNames: "assets/[name].[hash]", publicPath: "/" };
  // Addresses of folders of public/ stay as they are. A plain "/*" would also leave out our own files, whose paths are absolute by then.
  const result = await esbuild.build({ ...options, external: ["/fonts/*", "/icons/*"], outdir: staged, write: false, target: "es2022", logLevel: "warning" });
  for (const file of result.outputFiles.filter((file) => !file.path.endsWith(".css"))) {
    await mkdir(path.dirname(file.path), { recursive: true });
    await writeFile(file.path, file.contents);
  }
  return store(staged, "main", "css", result.outputFiles.find((file) => file.path.endsWith(".css")).contents);
}

async function compress(file) {
  const content = await readFile(file);
  const quality = release ? constants.BROTLI_MAX_QUALITY : 1;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(content, { params }), promisify(gzip)(content, { level: release ? 9 : 1 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return { raw: content.length, gzip: gz.length, brotli: br.length };
}

async function compressAll(staged) {
  const names = (await readdir(staged, { recursive: true })).filter((name) => compressible.test(name) && name !== "manifest.json");
  const sizes = {};
  const waiting = [...names];
  const worker = async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      sizes[name] = await compress(path.join(staged, name));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return sizes;
}

// For make: since when this build is there. The time is that of its beginning, so that a file which changed meanwhile counts.
async function stamp(began) {
  const file = `target/front/${release ? "release" : "dev"}.stamp`;
  await writeFile(file, "");
  await utimes(file, began, began);
}

async function main() {
  const began = new Date();
  await mkdir(path.join(root, "target"), { recursive: true });
  const staged = await mkdtemp(path.join(root, "target/front-"));
  await mkdir(path.join(staged, "assets"));
  if (existsSync("public")) {
    // Notes for developers stay at home.
    await cp("public", staged, { recursive: true, filter: (source) => !source.endsWith(".md") });
  }
  const bindgenOut = path.join(root, "target/front/bindgen");
  compileBundle(bindgenOut);
  say("bundling scripts and styles");
  const wasm = await store(staged, "ansprechbar", "wasm", await readFile(path.join(bindgenOut, "ansprechbar_bg.wasm")));
  // The glue's own guess at the address of its .wasm file is never used: start.js names it.
  const glue = await store(staged, "ansprechbar", "js", await bundleScript(path.join(bindgenOut, "ansprechbar.js"), { "import.meta.url": '"file:///"' }));
  const addresses = { GLUE_ADDRESS: JSON.stringify(glue), WASM_ADDRESS: JSON.stringify(wasm) };
  const start = await store(staged, "start", "js", await bundleScript("app/frontend/start.js", addresses));
  const manifest = { css: await bundleStyle(staged), start_js: start, glue_js: glue, wasm };
  await writeFile(path.join(staged, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const sizes = await compressAll(staged);
  await rm(site, { recursive: true, force: true });
  await rename(staged, site);
  await stamp(began);
  for (const [kind, address] of Object.entries(manifest)) {
    const { raw, gzip, brotli } = sizes[address.slice(1)];
    say(`${kind.padEnd(8)} ${address}  raw ${raw}  gzip ${gzip}  brotli ${brotli}`);
  }
}

await main();
