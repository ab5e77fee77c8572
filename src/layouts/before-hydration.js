/*
 * Keeps what is done to an island before its scripts have come, and does it again once they have: a button pressed is
 * pressed again, a value entered is entered again. Without this a form would be sent to nowhere and a press be lost.
 */
(() => {
  /* By island, what is to be done again, in order; of what is entered into a field the last. */
  const kept = new Map();
  let doing = false;
  const keep = (target, act, field) => {
    const island = target.closest?.('astro-island, live-island');
    /* What is done while the rest is being done again waits behind it. */
    if (doing || !island || !(island.hasAttribute('ssr') || kept.has(island))) return false;
    const before = (kept.get(island) ?? []).filter((one) => !field || one.field !== field);
    kept.set(island, [...before, { act, field }]);
    /* For an island that waits for a touch, and had no eyes yet for this one. */
    island.dataset.touched = '';
    return true;
  };
  const asking = { capture: true };

  document.addEventListener(
    'click',
    (event) => {
      const button = event.target.closest?.('button');
      if (button && keep(button, () => button.click())) event.preventDefault();
    },
    asking,
  );
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (keep(form, () => form.requestSubmit())) event.preventDefault();
    },
    asking,
  );
  document.addEventListener(
    'input',
    ({ target }) => {
      const { value, checked, type } = target;
      if (type === 'file') return;
      const enter = () => {
        /* A field that has kept its value keeps its caret, and what is being composed in it. */
        if (target.value !== value) target.value = value;
        if (target.checked !== checked) target.checked = checked;
        for (const name of ['input', 'change']) target.dispatchEvent(new Event(name, { bubbles: true }));
      };
      keep(target, enter, target);
    },
    asking,
  );
  /* An Enter that ends a composition of the input method hands nothing in, before and after. */
  document.addEventListener('keydown', (event) => event.isComposing && event.key === 'Enter' && event.preventDefault());
  /* An island opens its stored answers after its first painting; what was kept comes after that. */
  document.addEventListener(
    'astro:hydrate',
    ({ target }) =>
      requestAnimationFrame(() =>
        setTimeout(async () => {
          while (kept.get(target)?.length) {
            const [{ act }, ...rest] = kept.get(target);
            kept.set(target, rest);
            doing = true;
            act();
            doing = false;
            await new Promise((rendered) => setTimeout(rendered));
          }
          kept.delete(target);
        }),
      ),
    asking,
  );
})();
