/** What one movement took, in milliseconds. */
export interface FrameTime {
  /** From the event until the frame that shows the change has been drawn, the wait for the frame included. */
  readonly painted: number;
  /** The same without the wait: the scripts, then the rendering of the frame. */
  readonly work: number;
}

/**
 * Runs in the page, before the movement: leaves a promise of the frame time as `globalThis.frameTime`, or of nothing when
 * the movement changes nothing within a second.
 */
export function armFrameClock(watched: string): void {
  const element = document.querySelector(watched);
  Object(globalThis).frameTime = new Promise<FrameTime | undefined>((resolve) => {
    let begun = 0;
    addEventListener(
      'input',
      (event) => {
        begun ||= event.timeStamp;
      },
      { capture: true, once: true },
    );
    setTimeout(resolve, 1000);
    const observer = new MutationObserver(() => {
      if (!begun) return;
      const changed = performance.now();
      observer.disconnect();
      requestAnimationFrame(() => {
        const drawing = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const drawn = performance.now();
          resolve({ painted: drawn - begun, work: changed - begun + drawn - drawing });
        };
        port2.postMessage(undefined);
      });
    });
    if (element) observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
