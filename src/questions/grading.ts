/** What a page needs only once a learner touches a question: the graders and the answer reader, loaded together. */
export { readAsNumber } from '#domain/answers/read-as.ts';
export { readNumber } from '#domain/answers/read-number.ts';
export { grade } from './grade.ts';
