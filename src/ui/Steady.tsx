import { Component, type ComponentChild } from 'preact';

interface Props {
  /** Everything that the content depends on and that may change. */
  readonly of: readonly unknown[];
  readonly draw: () => ComponentChild;
}

/** Content that is drawn again only when something it depends on has changed. */
export class Steady extends Component<Props> {
  override shouldComponentUpdate({ of }: Props): boolean {
    const before = this.props.of;
    return of.length !== before.length || of.some((value, place) => value !== before[place]);
  }

  override render({ draw }: Props): ComponentChild {
    return draw();
  }
}
