import { describe, expect, test } from 'vitest';
import { type Answer, answerKey, answerTo } from '../../src/stores/answers.ts';
import { memoryStorage, type TextStorage } from '../../src/stores/safe-storage.ts';
import frozen from '../frozen/answer-v1.json' with { type: 'json' };

const answer: Answer = { revision: 1, fields: { choice: 'b' }, submitted: true, attempts: 1, hintsShown: 0, at: 0 };
const key = answerKey('two-logics/example');

/** Storage that is full. */
function fullStorage(): TextStorage {
  return {
    ...memoryStorage(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
}

describe('the answer to a question', () => {
  test('is there again after it was set', () => {
    const storage = memoryStorage();
    answerTo('two-logics/example', storage).set(answer);
    expect(answerTo('two-logics/example', storage).$value.get()).toEqual(answer);
  });

  test('written by version 1 is still read', () => {
    const storage = memoryStorage();
    storage.setItem(key, JSON.stringify(frozen));
    expect(answerTo('two-logics/example', storage).$value.get()).toEqual(frozen.data);
  });

  test.each(['{', 'null', '{"v":1,"data":{}}', '{"v":99,"data":1}', '[]', '{"v":1,"data":{"revision":"x"}}'])(
    'that cannot be understood (%s) is set aside and never thrown away',
    (broken) => {
      const storage = memoryStorage();
      storage.setItem(key, broken);
      const stored = answerTo('two-logics/example', storage);
      expect([stored.$value.get(), stored.$keeping.get()]).toEqual([undefined, 'unreadable']);
      stored.set(answer);
      expect(storage.getItem(`${key}:unreadable`)).toBe(broken);
      expect(answerTo('two-logics/example', storage).$value.get()).toEqual(answer);
    },
  );

  test('holds on the page when the storage is full, and says so', () => {
    const stored = answerTo('two-logics/example', fullStorage());
    stored.set(answer);
    expect([stored.$value.get(), stored.$keeping.get()]).toEqual([answer, 'full']);
  });

  test('leaves the answers to other questions alone when its own entry is broken', () => {
    const storage = memoryStorage();
    answerTo('two-logics/other', storage).set(answer);
    storage.setItem(key, 'broken');
    expect(answerTo('two-logics/other', storage).$value.get()).toEqual(answer);
  });
});
