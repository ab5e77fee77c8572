import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type BankItem, drawForms, drawPaper, PaperError, type SectionBlueprint } from '#domain/papers/draw-paper.ts';

const units = ['u1', 'u2', 'u3', 'u4'];
const bank: readonly BankItem[] = units.flatMap((unit) =>
  Array.from({ length: 6 }, (_, index) => ({
    id: `${unit}-lesson/item-${index}`,
    unit,
    kind: index < 4 ? 'single' : 'written',
    form: index < 4 ? undefined : index === 4 ? 'term' : 'short',
  })),
);
const sections: readonly SectionBlueprint[] = [
  { kinds: ['single'], count: 8 },
  { kinds: ['written'], form: 'term', count: 2 },
  { kinds: ['single', 'written'], count: 3, from: ['u2', 'u3-lesson'] },
];
const unitOf = (id: string) => id.slice(0, 2);
const seeds = fc.integer({ min: 1, max: 100_000 });

describe('a drawn paper', () => {
  property.prop({ seed: seeds, shuffled: fc.shuffledSubarray([...bank], { minLength: bank.length }) })(
    'is the same for the same seed, whatever the order of the bank',
    ({ seed, shuffled }) => {
      expect(drawPaper('mock', sections, shuffled, seed)).toEqual(drawPaper('mock', sections, bank, seed));
    },
  );

  property.prop({ seed: seeds })('holds as many questions as asked for, and none twice', ({ seed }) => {
    const drawn = drawPaper('mock', sections, bank, seed);
    expect(drawn.map((ids) => ids.length)).toEqual([8, 2, 3]);
    expect(new Set(drawn.flat()).size).toBe(13);
  });

  property.prop({ seed: seeds })('takes from every unit before it takes a second one from any', ({ seed }) => {
    const [single = [], terms = []] = drawPaper('mock', sections, bank, seed);
    expect(units.map((unit) => single.filter((id) => unitOf(id) === unit).length)).toEqual([2, 2, 2, 2]);
    expect(new Set(terms.map(unitOf)).size).toBe(2);
  });

  property.prop({ seed: seeds })('keeps to the kind, the form and the places of a section', ({ seed }) => {
    const [single = [], terms = [], last = []] = drawPaper('mock', sections, bank, seed);
    const kindOf = (id: string) => bank.find((item) => item.id === id);
    expect(single.every((id) => kindOf(id)?.kind === 'single')).toBe(true);
    expect(terms.every((id) => kindOf(id)?.form === 'term')).toBe(true);
    expect(last.every((id) => ['u2', 'u3'].includes(unitOf(id)))).toBe(true);
  });

  test('takes a written question only where its scheme has the marks of the section', () => {
    const written = [4, 6, 4].map((marks, index) => ({
      id: `u1-lesson/w${index}`,
      unit: 'u1',
      kind: 'written',
      form: 'term',
      marks,
    }));
    const section = { kinds: ['written'], form: 'term', count: 2, pointsEach: 4 };
    expect(drawPaper('mock', [section], written, 1)[0]?.toSorted()).toEqual(['u1-lesson/w0', 'u1-lesson/w2']);
    expect(() => drawPaper('mock', [{ ...section, pointsEach: 6 }], written, 1)).toThrow('has 1 left');
  });

  test('differs from seed to seed and from paper to paper', () => {
    const first = drawPaper('mock', sections, bank, 1);
    expect(drawPaper('mock', sections, bank, 2)).not.toEqual(first);
    expect(drawPaper('other', sections, bank, 1)).not.toEqual(first);
  });

  test('is known for a known seed, so that a printed paper can be drawn again', () => {
    expect(drawPaper('mock', [{ kinds: ['single'], count: 4 }], bank, 1)).toMatchInlineSnapshot(`
      [
        [
          "u3-lesson/item-1",
          "u1-lesson/item-2",
          "u4-lesson/item-3",
          "u2-lesson/item-1",
        ],
      ]
    `);
  });

  test('is refused, naming the section, when the bank holds too little', () => {
    const greedy = [{ kinds: ['single'], count: 5, from: ['u1'] }];
    expect(() => drawPaper('mock', greedy, bank, 1)).toThrow(
      new PaperError(1, { kinds: ['single'], count: 5, from: ['u1'] }, 4),
    );
    expect(() => drawPaper('mock', greedy, bank, 1)).toThrow(
      'section 1 asks for 5 questions of kind single, but u1 has 4 left',
    );
  });

  test('counts what earlier sections took when it says what is left', () => {
    const twice = [
      { kinds: ['written'], form: 'term', count: 4 },
      { kinds: ['written'], form: 'term', count: 1 },
    ];
    expect(() => drawPaper('mock', twice, bank, 1)).toThrow(
      'section 2 asks for 1 questions of kind written (term), but the bank has 0 left',
    );
  });
});

describe('the forms of a paper', () => {
  const singles: readonly SectionBlueprint[] = [{ kinds: ['single'], count: 4 }];

  property.prop({ seed: seeds })('hold no question twice while every unit has others', ({ seed }) => {
    const forms = drawForms('mock', singles, bank, [seed, seed + 1, seed + 2]);
    expect(new Set(forms.flat(2)).size).toBe(12);
  });

  property.prop({ seed: seeds })(
    'are full where a unit has no others, and the first is what its seed gives',
    ({ seed }) => {
      const forms = drawForms('mock', sections, bank, [seed, seed + 1, seed + 2]);
      expect(forms.map((form) => form.map((ids) => ids.length))).toEqual([0, 1, 2].map(() => [8, 2, 3]));
      expect(forms[0]).toEqual(drawPaper('mock', sections, bank, seed));
    },
  );

  property.prop({ seed: seeds })('take from every unit before they take a second one from any', ({ seed }) => {
    for (const [ids = []] of drawForms('mock', [{ kinds: ['single'], count: 8 }], bank, [seed, seed + 1]))
      expect(units.map((unit) => ids.filter((id) => unitOf(id) === unit).length)).toEqual([2, 2, 2, 2]);
  });
});
