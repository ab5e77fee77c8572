/*
 * What every page does beyond HTML: it remembers language and appearance, carries the place, or a calculator's numbers, into
 * the other language, and opens terms on hover and focus. Inlined once; a browser that refuses storage only forgets.
 */
(() => {
  const root = document.documentElement;
  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {}
  };
  const recall = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const scheme = recall('second-sale:appearance');
  if (scheme) root.style.colorScheme = scheme;
  if (root.dataset.language) remember('second-sale:language', root.dataset.language);
  if (root.dataset.lesson) remember('second-sale:last-lesson', root.dataset.lesson);

  document.addEventListener('DOMContentLoaded', () => {
    for (const input of document.querySelectorAll('input[name=appearance]')) {
      if (input.value === scheme) input.checked = true;
      input.addEventListener('change', () => {
        root.style.colorScheme = input.value;
        remember('second-sale:appearance', input.value);
      });
    }
    /* Only what stands in the page as it was sent: what scripts add is not yet there when the other page opens. */
    const places = [...document.querySelectorAll('main [id]')];
    for (const link of document.querySelectorAll('a[data-language]'))
      link.addEventListener('click', () => {
        /* Passed is what stands where going there would put it, or above; what is hidden has its top at 0. */
        const passed = places.findLast((place) => {
          const { top } = place.getBoundingClientRect();
          return top && top < Number.parseFloat(getComputedStyle(place).scrollMarginTop) + 24;
        });
        link.hash = /[=.]/.test(location.hash) ? location.hash : (passed?.id ?? '');
      });
  });

  const popOf = (event) => event.target.closest?.('.term')?.nextElementSibling;
  const open = (event) => {
    const pop = popOf(event);
    if (pop && !pop.matches(':popover-open')) pop.showPopover({ source: event.target.closest('.term') });
  };
  const close = (event) => {
    const pop = popOf(event);
    if (pop?.matches(':popover-open') && !pop.contains(event.relatedTarget)) pop.hidePopover();
  };
  document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && open(event));
  /* A mouse has opened it already by pointing; its click is no wish to close it. */
  document.addEventListener('click', (event) => {
    if (event.pointerType !== 'mouse' || !popOf(event)) return;
    event.preventDefault();
    open(event);
  });
  document.addEventListener('pointerout', (event) => event.pointerType === 'mouse' && close(event));
  document.addEventListener('focusin', (event) => event.target.matches?.('.term:focus-visible') && open(event));
  document.addEventListener('focusout', close);
})();
