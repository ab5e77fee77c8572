import { describe, expect, test } from 'vitest';
import type { Calculator } from '#calculators/define-calculator.ts';
import { accepts, evaluate, initialValues } from '#calculators/evaluate.ts';
import { readFolder } from '#content/read-files.ts';
import { gradeCalculatorTask } from '#questions/calculator-task/grade.ts';
import type { QuestionFile } from '#questions/schema.ts';

type Task = Extract<QuestionFile, { kind: 'calculator-task' }>;

const tasks = readFolder('content', 'questions').entries.flatMap(({ id, data }) =>
  data.kind === 'calculator-task' ? [{ id, task: data }] : [],
);

const modelOf = async ({ calculator }: Task): Promise<Calculator> =>
  (await import(`../../src/calculators/catalog/${calculator}.ts`)).model;

/** What a calculator makes of some inputs, the others at their start. */
function outputsOf(model: Calculator, inputs: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const computed = evaluate(model, { ...initialValues(model), ...inputs });
  if (computed.status !== 'computed') return {};
  return Object.fromEntries(
    Object.entries(computed.outputs).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

describe('the course', () => {
  test('sets tasks on live calculators', () => expect(tasks.length).toBeGreaterThanOrEqual(4));
});

describe.each(tasks)('the task $id', ({ task }) => {
  test('starts from values that its calculator accepts', async () => {
    const { inputs } = await modelOf(task);
    const refused = Object.entries({ ...task.start, ...task.solution }).filter(([name, value]) => {
      const input = inputs[name];
      return !input || !accepts(input, value);
    });
    expect(refused).toEqual([]);
  });

  test('has its goal in front of it, and is solved by its solution with the fixed inputs untouched', async () => {
    const model = await modelOf(task);
    const marked = (inputs: Readonly<Record<string, number>>) => {
      const fields = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
      const shown = { inputs: [], assumed: [], result: { label: '', unit: 'number' as const } };
      const question = { ...task, shown, stem: '', explanation: '', hints: [], points: 1 };
      return gradeCalculatorTask(question, fields, {
        locale: 'zh',
        evaluate: (_, values) => outputsOf(model, values),
      });
    };
    const [reached = Number.NaN] = [outputsOf(model, task.start)[task.goal.output]];
    const { atLeast = -Infinity, atMost = Infinity } = task.goal;
    expect(reached >= atLeast && reached <= atMost).toBe(false);
    expect(marked(task.solution)).toMatchObject({ result: 'correct' });
  });
});
