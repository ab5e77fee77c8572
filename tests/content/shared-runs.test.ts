import { describe, expect, test } from 'vitest';
import type { CourseText } from '../../src/content/check/prose/course-texts.ts';
import {
  checkSharedRuns,
  outsidePassages,
  packFingerprints,
  unpackFingerprints,
} from '../../src/content/check/prose/shared-runs.ts';

const outsideText = `The ferry left the harbour at noon with nineteen passengers and a goat.

渡船中午离开港口，船上坐着十九位乘客和一只山羊。
`;
const outside = unpackFingerprints(packFingerprints(outsidePassages(outsideText)));
const found = (language: CourseText['language'], text: string, names: readonly string[] = []) =>
  checkSharedRuns([{ file: 'lesson.mdx', language, text }], outside, names);

describe('a passage', () => {
  test('is found when eight of its words stand so in an outside text, whatever the case and signs', () => {
    expect(found('en', 'So the ferry LEFT the harbour, at noon, with nineteen people.')).toEqual([
      'lesson.mdx: “the ferry left the harbour at noon with” stands so in an outside text; write the sentence anew.',
    ]);
  });

  test('is found when twelve of its characters stand so in an outside text', () => {
    expect(found('zh', '那天渡船中午离开港口船上，坐着十九个人。')).toHaveLength(1);
  });

  test('may share fewer words', () => {
    expect(found('en', 'The ferry left the harbour at noon.')).toEqual([]);
    expect(found('zh', '渡船中午离开港口。')).toEqual([]);
  });

  test('may share a list of terms or a formula', () => {
    const lists =
      'price, place, product, promotion, process, people, physical evidence, service\n\n甲方、乙方、丙方、丁方、戊方、己方、庚方、辛方';
    const listed = unpackFingerprints(packFingerprints(outsidePassages(lists)));
    for (const text of outsidePassages(lists))
      expect(
        checkSharedRuns(
          [
            { file: 'a', language: 'en', text },
            { file: 'a', language: 'zh', text },
          ],
          listed,
          [],
        ),
      ).toEqual([]);
  });

  test('may share the name of a concept', () => {
    const sentence = 'The ferry left the harbour at noon with nineteen passengers';
    expect(found('en', sentence, [sentence])).toEqual([]);
  });
});
