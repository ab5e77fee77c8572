/**
 * <calculator-island>: a calculator that was rendered with the page and comes alive when a learner first touches it, on its
 * own page at once. The page names the scripts of this one calculator, so that a lesson costs nothing for calculators
 * nobody uses, and this file stays small enough to be written into the page. What is done before the scripts have come is
 * taken over.
 */
class CalculatorElement extends HTMLElement {
  connectedCallback(): void {
    const begun: (() => void)[] = [];
    const stop = new AbortController();
    let started = false;
    const start = async (): Promise<void> => {
      if (started) return;
      started = true;
      const [calculator] = await Promise.all(
        (this.dataset.scripts ?? '').split(' ').map((script) => import(/* @vite-ignore */ script)),
      );
      await calculator.start(this);
      stop.abort();
      this.dataset.live = '';
      for (const again of begun) {
        again();
        await new Promise((rendered) => setTimeout(rendered));
      }
    };
    const touched = ({ type, target }: Event): void => {
      void start();
      if (type === 'click' && target instanceof HTMLButtonElement) begun.push(() => target.click());
      if (type !== 'input' || !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
      const { value } = target;
      begun.push(() => {
        target.value = value;
        for (const event of ['input', 'change']) target.dispatchEvent(new Event(event, { bubbles: true }));
      });
    };
    for (const type of ['pointerover', 'focusin', 'input', 'click'])
      this.addEventListener(type, touched, { signal: stop.signal });
    if (this.dataset.own !== undefined) void start();
  }
}

customElements.define('calculator-island', CalculatorElement);
