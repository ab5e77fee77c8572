/** What the script of an island exports. */
interface IslandScript {
  /** Hydrates the element; fails when something that it needs cannot be had. */
  readonly start: (element: HTMLElement) => Promise<void>;
  /** Resolves when what it needs has come for another part of the page. */
  readonly ready?: Promise<unknown>;
}

/** How far below the window an island counts as about to be seen: about a screen. */
const ahead = '600px';

const touches = ['pointerover', 'focusin', 'input', 'click'];

const idle = (): Promise<unknown> =>
  new Promise((resolve) => ('requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve)));

/** Ends when everything that waits for an idle moment has come alive: one after the other, so that no press has to wait for all. */
let inTurn: Promise<unknown> = Promise.resolve();

/** Whether something is stored under a key; never where storage is switched off. */
function isStored(key: string | undefined): boolean {
  try {
    return key !== undefined && localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/**
 * <live-island>: a part of the page that stands there complete and comes alive when a learner first touches it, or when it
 * has been seen and what it needs is there or wanted anyway. It names its own scripts, so that a page costs nothing for
 * what nobody uses, and this file stays small enough to be written into the page. It waits as Astro's islands do, with the
 * attribute `ssr`, and says as they do that it is alive, so that one script keeps for both what is done before.
 */
class LiveIsland extends HTMLElement {
  connectedCallback(): void {
    const { scripts = '', load, stored, unavailable, touched } = this.dataset;
    const stop = new AbortController();
    let starting = false;
    const bring = async (): Promise<IslandScript> => {
      const [script] = await Promise.all(scripts.split(' ').map((script) => import(/* @vite-ignore */ script)));
      return script;
    };
    const start = async (): Promise<void> => {
      if (starting) return;
      starting = true;
      try {
        await (await bring()).start(this);
        stop.abort();
        this.removeAttribute('ssr');
        this.dispatchEvent(new Event('astro:hydrate'));
      } catch (error) {
        starting = false;
        const status = this.querySelector('[role=status]');
        if (!status || unavailable === undefined) throw error;
        status.textContent = unavailable;
      }
    };
    const seen: IntersectionObserverCallback = async (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      const { ready } = await bring();
      if (isStored(stored)) return start();
      await ready;
      inTurn = inTurn.then(idle).then(start);
    };

    for (const type of touches) this.addEventListener(type, start, { signal: stop.signal });
    if (load === 'at-once' || touched !== undefined) void start();
    else if (load === 'seen') new IntersectionObserver(seen, { rootMargin: ahead }).observe(this);
  }
}

customElements.define('live-island', LiveIsland);
