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
// are gone; then the page is loaded with the result. Whoever has no scripts finds a link.
const FOLLOW_EVERY = 2000;

async function follow() {
  for (let words = followed(document); words; words = followed(document)) {
    await new Promise((done) => setTimeout(done, FOLLOW_EVERY));
    if (document.hidden) {
      continue;
    }
    const answer = await fetch(location.href).catch(() => null);
    if (!answer?.ok) {
      continue;
    }
    const news = followed(new DOMParser().parseFromString(await answer.text(), "text/html"));
    if (!news) {
      location.reload();
      return;
    }
    if (news.textContent !== words.textContent) {
      words.textContent = news.textContent;
    }
  }
}

const followed = (page) => page.querySelector("[data-follow]");

follow();
