import { describe, expect, test } from 'vitest';
import { crmReadiness, type ReadinessAnswers } from '#domain/fit/crm-readiness.ts';
import { modelError } from '../../published/refusals.ts';

const lesson: ReadinessAnswers = {
  strategy: ['partly', 'no'],
  process: ['no', 'partly'],
  people: ['partly', 'partly'],
  data: ['yes', 'partly'],
  technology: ['yes', 'yes'],
};

describe('readiness for CRM', () => {
  test('is 55 in the lesson, weakest in strategy and process, with software first', () => {
    expect(crmReadiness(lesson)).toEqual({
      score: 55,
      groupScores: { strategy: 25, process: 25, people: 50, data: 75, technology: 100 },
      weakest: ['strategy', 'process'],
      softwareFirst: true,
    });
  });

  test('warns of software first from a lead of 50 over strategy or process', () => {
    expect(crmReadiness({ ...lesson, strategy: ['yes', 'yes'], process: ['partly', 'partly'] }).softwareFirst).toBe(
      true,
    );
    expect(crmReadiness({ ...lesson, strategy: ['yes', 'partly'], process: ['yes', 'partly'] }).softwareFirst).toBe(
      false,
    );
  });

  test('has no score while a question is open', () => {
    expect(() => crmReadiness({ ...lesson, people: ['yes', null] })).toThrow(modelError('noData', 'people'));
  });
});
