// Wakes the islands of a page. The front build (.ci/front.mjs) puts the addresses of the bundle's two files in here.
//
// It does what Leptos' own inline script for islands does, as a file of its own: so the content security policy needs no inline
// scripts, and pages stay the same bytes for everybody. A page without islands loads no WebAssembly at all. Where WebAssembly is
// refused, the page stays as the server sent it, which is complete.

const awake = () => {
  document.documentElement.dataset.hydrated = "true";
};

async function wakeIslands() {
  const bundle = await import(GLUE_ADDRESS);
  await bundle.default({ module_or_path: WASM_ADDRESS });
  bundle.hydrate();
  await visit(document.body, bundle, []);
}

// Islands may hold children that the server drew, and those may hold islands again: each wakes with the owner of its surroundings,
// which `$$on_hydrate` of the nearest `leptos-children` element sets.
async function visit(element, bundle, surroundings) {
  const tag = element.localName;
  if (tag === "leptos-island") {
    await wake(element, bundle, surroundings);
  } else if (tag === "leptos-children") {
    surroundings = [...surroundings, element.$$on_hydrate];
  }
  for (const child of element.children) {
    await visit(child, bundle, surroundings);
  }
}

async function wake(island, bundle, surroundings) {
  const name = island.dataset.component;
  const component = bundle[name];
  if (!component) {
    console.warn(`The bundle has no island ${name}.`);
    return;
  }
  surroundings.at(-1)?.();
  await component(island);
}

if (document.querySelector("leptos-island")) {
  wakeIslands().then(awake, (error) => console.warn("This page stays without its scripts:", error));
} else {
  awake();
}

// A page that shows what the server is still working on marks the words for it with `data-follow`. They are asked for again until they
// are gone. Then they say that it is done (`data-follow-done`), with a link to the result (`data-follow-result`), and the page is loaded
// anew as soon as nobody is at work on it. Whoever has no scripts finds a link.
const FOLLOW_FIRST = 2_000;
const FOLLOW_AT_MOST = 10_000;
const FOLLOW_AFTER_FAILURE = 30_000;

async function follow() {
  const words = followed(document);
  for (let every = FOLLOW_FIRST; words; every = Math.min(every * 1.25, FOLLOW_AT_MOST)) {
    await pause(every);
    if (document.hidden) {
      continue;
    }
    const answer = await fetch(address()).catch(() => null);
    if (!answer || answer.status === 429 || answer.status >= 500) {
      await pause(FOLLOW_AFTER_FAILURE);
      continue;
    }
    // Signed out meanwhile, say: asking again would not help.
    if (!answer.ok || answer.redirected) {
      return;
    }
    const news = followed(new DOMParser().parseFromString(await answer.text(), "text/html"));
    if (!news) {
      return finish(words);
    }
    if (news.textContent !== words.textContent) {
      words.textContent = news.textContent;
    }
  }
}

async function finish(words) {
  const result = document.createElement("a");
  result.href = address();
  result.textContent = words.dataset.followResult;
  words.replaceChildren(words.dataset.followDone, " ", result);
  while (isAtWork()) {
    await pause(1_000);
  }
  location.reload();
}

// Browsers that know no popovers show what is in them as a part of the page.
const OPEN_PANEL = CSS.supports("selector(:popover-open)") ? "dialog[open], :popover-open" : "dialog[open]";

// Whether somebody would lose what they are doing: an open dialog, a field that is filled in, or a place among the links and buttons.
function isAtWork() {
  const focus = document.activeElement;
  const isTyping = Boolean(focus?.closest("main") && focus.matches("input, select, textarea, [contenteditable]"));
  return Boolean(document.querySelector(OPEN_PANEL)) || isTyping || !(document.hidden || !focus || focus === document.body);
}

const pause = (time) => new Promise((done) => setTimeout(done, time));

const address = () => location.pathname + location.search;

const followed = (page) => page.querySelector("[data-follow]");

follow();
