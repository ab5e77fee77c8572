import type { JSX } from 'preact';
import { shuffled } from '#domain/random/shuffled.ts';
import { fill } from '#i18n/fill.ts';
import { InlineText } from '#ui/RichText.tsx';
import { textOf } from '../fields.ts';
import type { Verdict } from '../grade-types.ts';
import { Feedback, VerdictMark } from '../OptionList.tsx';
import type { ViewProps } from '../view-props.ts';

/** The same order with the item at `from` moved to `to`. */
function moved(order: readonly string[], from: number, to: number): readonly string[] {
  const rest = order.filter((_, index) => index !== from);
  const item = order[from];
  return item === undefined ? order : [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Keeps the keyboard at the item that was moved, which the browser takes out of the list and puts back. */
function stayAt({ currentTarget: button }: JSX.TargetedMouseEvent<HTMLButtonElement>): void {
  setTimeout(() => {
    const hasMovedOn = document.activeElement !== document.body && document.activeElement !== button;
    if (hasMovedOn) return;
    const next = button.disabled ? button.parentElement?.querySelector<HTMLElement>('button:enabled') : button;
    next?.focus();
  });
}

interface PlaceProps extends Pick<ViewProps<'ordering'>, 'revealed' | 'texts'> {
  readonly verdict: Verdict;
  readonly at: number;
  readonly belongs: number;
}

/** What a mark says: in its place, in order with the other ticked items, or to be moved; and the place once it may be told. */
function Place({ verdict, at, belongs, revealed, texts }: PlaceProps) {
  const { inPlace, inOrder, toMove, placed } = texts.order;
  const withPlace = (mark: string): string => (revealed ? fill(placed, { mark, n: belongs + 1 }) : mark);
  const right = at === belongs ? inPlace : withPlace(inOrder);
  return <VerdictMark verdict={verdict} right={right} wrong={withPlace(toMove)} texts={texts} />;
}

export function OrderingView({
  question,
  prefix,
  uid,
  fields,
  change,
  grade,
  showAll,
  revealed,
  texts,
  language,
}: ViewProps<'ordering'>) {
  const name = `${prefix}order`;
  const ids = question.items.map((item) => item.id);
  const saved = textOf(fields, 'order')
    .split(',')
    .filter((id) => ids.includes(id));
  const isMoved = saved.length === ids.length;
  const order = isMoved ? saved : shuffled(ids, uid);
  const move = (from: number, to: number) => change({ ...fields, order: moved(order, from, to).join(',') });
  return (
    <ol class="order">
      <input type="hidden" name={name} value={isMoved ? order.join(',') : ''} />
      {order.map((id, index) => {
        const item = question.items.find((candidate) => candidate.id === id);
        const remark = grade?.remarks.find(({ part }) => part === id);
        const replies = remark?.verdict === 'wrong' || (remark !== undefined && showAll);
        return (
          item && (
            <li data-item={id} key={id}>
              <span class="place">{index + 1}</span>
              <span id={`${uid}-${id}`}>
                <InlineText text={item.text} language={language} />
              </span>
              <span class="moves">
                <button
                  type="button"
                  disabled={index === 0}
                  aria-describedby={`${uid}-${id}`}
                  onClick={(event) => {
                    move(index, index - 1);
                    stayAt(event);
                  }}
                >
                  {texts.moveUp}
                </button>
                <button
                  type="button"
                  disabled={index === order.length - 1}
                  aria-describedby={`${uid}-${id}`}
                  onClick={(event) => {
                    move(index, index + 1);
                    stayAt(event);
                  }}
                >
                  {texts.moveDown}
                </button>
              </span>
              {remark && (
                <Place verdict={remark.verdict} at={index} belongs={ids.indexOf(id)} {...{ revealed, texts }} />
              )}
              {replies && (
                <Feedback
                  good={remark.verdict === 'right'}
                  belief={question.misconception?.belief}
                  text={item.feedback}
                  texts={texts}
                  language={language}
                />
              )}
            </li>
          )
        );
      })}
    </ol>
  );
}
