import type { ListedStorage } from '../../src/stores/listed-storage.ts';

/** Storage as a browser has it, for as long as a test. */
export function listedStorage(): ListedStorage {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}
