/** A kind that is named with an ending of its own: 合作型, 装饰式, 保证性. */
const KIND = /^(\p{sc=Han}{2,})([型式性])$/u;

/**
 * Answers together with the word that a kind is named after, which is enough where kinds are asked for: 负责 for 负责型. For
 * 型 and 式 also the form in 化.
 */
export function withKindWords(answers: readonly string[]): readonly string[] {
  return answers.flatMap((answer) => {
    const [, word, ending] = KIND.exec(answer) ?? [];
    if (!word) return [answer];
    return ending === '性' ? [answer, word] : [answer, word, `${word}化`];
  });
}
