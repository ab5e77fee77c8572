import { atom, type WritableAtom } from 'nanostores';
import type { TextStorage } from './safe-storage.ts';

/** How values of one kind are written, and how values written by older versions of the course become current ones. */
export interface Format<T> {
  readonly version: number;
  /** Turns what was written by `version` into a current value; undefined when it cannot be understood. */
  readonly read: (data: unknown, version: number) => T | undefined;
}

/** `kept`: stored. `unreadable`: something was stored that cannot be understood; it is set aside, not thrown away. `full`: the browser refused to store it. */
export type Keeping = 'kept' | 'unreadable' | 'full';

export interface Stored<T> {
  readonly $value: WritableAtom<T | undefined>;
  readonly $keeping: WritableAtom<Keeping>;
  /** Sets the value and writes it; the value holds on this page even when it cannot be written. */
  readonly set: (value: T) => void;
}

function parse<T>(text: string, format: Format<T>): T | undefined {
  try {
    const envelope: unknown = JSON.parse(text);
    if (typeof envelope !== 'object' || envelope === null || !('v' in envelope) || !('data' in envelope))
      return undefined;
    return typeof envelope.v === 'number' ? format.read(envelope.data, envelope.v) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A value that outlives the page, under its own key, so that one broken entry cannot take others with it.
 * An entry that cannot be read is moved to `<key>:unreadable` before it is first overwritten.
 */
export function stored<T>(key: string, format: Format<T>, storage: TextStorage): Stored<T> {
  const text = storage.getItem(key);
  const value = text === null ? undefined : parse(text, format);
  const broken = text !== null && value === undefined;
  const $value = atom<T | undefined>(value);
  const $keeping = atom<Keeping>(broken ? 'unreadable' : 'kept');
  const set = (next: T): void => {
    $value.set(next);
    try {
      if ($keeping.get() === 'unreadable' && text !== null) storage.setItem(`${key}:unreadable`, text);
      storage.setItem(key, JSON.stringify({ v: format.version, data: next }));
      $keeping.set('kept');
    } catch {
      $keeping.set('full');
    }
  };
  return { $value, $keeping, set };
}
