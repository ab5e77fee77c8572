import { useState } from 'preact/hooks';
import type { Assignment } from '#domain/assignment/assignment.ts';
import type { Reader } from '../exercise/load-exercise.ts';
import { createLoader, type OpenResult, openResult, type RefusedFile } from './open-result.ts';

/** Where the reading of some files stands. */
export interface Reading {
  readonly done: number;
  readonly all: number;
}

/** Tells two results apart; the same one opened twice stands once. */
export const resultKey = ({ submission }: OpenResult): string =>
  [submission.code, submission.name, submission.handedInAt].join(' ');

const merged = (before: readonly OpenResult[], opened: readonly OpenResult[]): readonly OpenResult[] => [
  ...new Map([...before, ...opened].map((result) => [resultKey(result), result])).values(),
];

/**
 * The results that have been opened on a page, and the files that were refused.
 *
 * @param expected the exercise that a result has to belong to, if any
 */
export function useResults(reader: Reader, expected?: Assignment) {
  const [results, setResults] = useState<readonly OpenResult[]>([]);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [reading, setReading] = useState<Reading>();

  const open = async (files: readonly File[]): Promise<void> => {
    const load = createLoader(reader);
    const read: (OpenResult | RefusedFile)[] = [];
    for (const file of files) {
      setReading({ done: read.length, all: files.length });
      read.push(await openResult(file, load, expected));
    }
    setReading(undefined);
    setRefused(read.filter((one) => 'fault' in one));
    setResults((before) =>
      merged(
        before,
        read.filter((one) => 'submission' in one),
      ),
    );
  };
  const close = (): void => {
    setResults([]);
    setRefused([]);
  };
  return { results, refused, reading, open, close };
}
