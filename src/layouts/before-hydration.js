/*
 * Keeps what is done to an island before its scripts have come, and does it again once they have: a button pressed is
 * pressed again, a value entered is entered again. Without this a form would be sent to nowhere and a press be lost.
 */
(() => {
  const kept = new Map();
  const keep = (target, again) => {
    const island = target.closest?.('astro-island[ssr]');
    if (!island) return false;
    kept.set(island, [...(kept.get(island) ?? []), again]);
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
      keep(target, () => {
        target.value = value;
        target.checked = checked;
        for (const name of ['input', 'change']) target.dispatchEvent(new Event(name, { bubbles: true }));
      });
    },
    asking,
  );
  /* An island opens its stored answers after its first painting; what was kept comes after that. */
  document.addEventListener(
    'astro:hydrate',
    ({ target }) =>
      requestAnimationFrame(() =>
        setTimeout(async () => {
          for (const again of kept.get(target) ?? []) {
            again();
            await new Promise((rendered) => setTimeout(rendered));
          }
          kept.delete(target);
        }),
      ),
    asking,
  );
})();
