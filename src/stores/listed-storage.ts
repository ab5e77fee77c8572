import type { TextStorage } from './safe-storage.ts';

/** Storage whose keys can be gone through. */
export type ListedStorage = TextStorage & Pick<Storage, 'length' | 'key'>;

/** The keys that begin with `prefix`, without those of entries that were set aside as unreadable. */
export function keysUnder(prefix: string, storage: ListedStorage): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(prefix) && !key.endsWith(':unreadable'));
}
