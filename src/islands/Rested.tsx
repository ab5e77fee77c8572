import { Component, type ComponentChild } from 'preact';

interface Props {
  /** Everything that the content depends on. */
  readonly of: unknown;
  /** Whether it is in sight, and so cannot wait. */
  readonly atOnce?: boolean;
  readonly class?: string;
  readonly draw: () => ComponentChild;
}

/** How long a value has to rest, in milliseconds. */
const rest = 200;

/**
 * Content that takes long to draw. While a slider moves it waits until the values rest, so that the frames belong to what
 * is in sight; and until they first change, what the page was built with stays there untouched.
 */
export class Rested extends Component<Props> {
  #asBuilt = !import.meta.env.SSR;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override shouldComponentUpdate({ of, atOnce = false }: Props): boolean {
    if (of !== this.props.of && !atOnce) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#draw(), rest);
    }
    if (atOnce) this.#asBuilt = false;
    return atOnce;
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  #draw(): void {
    this.#asBuilt = false;
    this.forceUpdate();
  }

  override render({ draw, class: look }: Props): ComponentChild {
    if (this.#asBuilt) return <div class={look} dangerouslySetInnerHTML={{ __html: '' }} />;
    return <div class={look}>{draw()}</div>;
  }
}
