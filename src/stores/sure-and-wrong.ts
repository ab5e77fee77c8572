import { type Answer, answerKey, answerTo } from './answers.ts';
import { keysUnder, type ListedStorage } from './listed-storage.ts';

/** A question that was answered wrongly with confidence, with everything that is stored about it. */
export interface SureAndWrong {
  readonly questionId: string;
  readonly answer: Answer;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Every confident error that this browser keeps, the latest first. Entries that cannot be read are left alone. */
export function listSureAndWrong(storage: ListedStorage): readonly SureAndWrong[] {
  const prefix = answerKey('');
  return keysUnder(prefix, storage)
    .flatMap((key): readonly SureAndWrong[] => {
      const questionId = key.slice(prefix.length);
      const answer = answerTo(questionId, storage).$value.get();
      const at = answer?.sureAndWrong?.at;
      return answer && typeof at === 'number' ? [{ questionId, answer, at }] : [];
    })
    .sort((a, b) => b.at - a.at);
}
