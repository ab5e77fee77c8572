/** What the script of an island exports. */
interface IslandScript {
  /** Hydrates the element, with what the file holds that it names; fails when something else that it needs cannot be had. */
  readonly start: (element: HTMLElement, content: unknown) => Promise<void>;
}

/** How far below the window an island counts as about to be seen: about a screen. */
const ahead = '600px';

const touches = ['pointerover', 'focusin', 'input', 'click'];

const idle = (): Promise<unknown> =>
  new Promise((resolve) => ('requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve)));

/** Ends when everything that waits for an idle moment has come alive: one after the other, so that no press has to wait for all. */
let inTurn: Promise<unknown> = Promise.resolve();

/** By their scripts, what resolves when the first of these islands has come alive. */
const firsts = new Map<string, PromiseWithResolvers<void>>();

function firstOf(scripts: string): PromiseWithResolvers<void> {
  const first = firsts.get(scripts) ?? Promise.withResolvers<void>();
  firsts.set(scripts, first);
  return first;
}

/** Whether something is stored under a key; never where storage is switched off. */
function isStored(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

const files = new Map<string, Promise<unknown>>();

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** What a file holds, fetched once for all that ask for it. A failed load is forgotten, so that the next touch tries again. */
function contentOf(address: string): Promise<unknown> {
  const content = files.get(address) ?? fetchJson(address);
  files.set(address, content);
  content.catch(() => files.delete(address));
  return content;
}

/** The scripts of an island, all at the same time. */
async function load(scripts: readonly string[]): Promise<IslandScript> {
  // Some browsers do not ask again for a script that could not be had; without a line they are not asked in the first place.
  if (!navigator.onLine) await Promise.all(scripts.map((script) => fetch(script)));
  const [script] = await Promise.all(scripts.map((script) => import(/* @vite-ignore */ script)));
  return script;
}

/**
 * <live-island>: a part of the page that stands there complete and comes alive when a learner first touches it. It names
 * its own scripts, so that a page costs nothing for what nobody uses, and this file stays small enough to be written into
 * the page. One with a key comes alive as soon as it is about to be seen when something is stored under the key, and in an
 * idle moment when another part has come alive with the same scripts. It waits as Astro's islands do, with the attribute
 * `ssr`, and says as they do that it is alive, so that one script keeps for both what is done before.
 */
class LiveIsland extends HTMLElement {
  connectedCallback(): void {
    const { scripts = '', file, atOnce, stored, unavailable, touched } = this.dataset;
    const stop = new AbortController();
    let starting = false;
    const start = async (): Promise<void> => {
      if (starting) return;
      starting = true;
      try {
        const [script, content] = await Promise.all([load(scripts.split(' ')), file && contentOf(file)]);
        await script.start(this, content);
        stop.abort();
        this.removeAttribute('ssr');
        this.dispatchEvent(new Event('astro:hydrate'));
        firstOf(scripts).resolve();
      } catch (error) {
        starting = false;
        const status = this.querySelector('[role=status]');
        if (!status || unavailable === undefined) throw error;
        status.textContent = unavailable;
      }
    };
    const follow =
      (key: string): IntersectionObserverCallback =>
      async (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        if (isStored(key)) return start();
        await firstOf(scripts).promise;
        inTurn = inTurn.then(idle).then(start);
      };

    for (const type of touches) this.addEventListener(type, start, { signal: stop.signal });
    if (atOnce !== undefined || touched !== undefined) void start();
    else if (stored !== undefined) new IntersectionObserver(follow(stored), { rootMargin: ahead }).observe(this);
  }
}

customElements.define('live-island', LiveIsland);
