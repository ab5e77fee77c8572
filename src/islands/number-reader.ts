/** What reads numbers, as a script of its own: with one name, the browser needs no list of all that the shared script holds. */
export { readNumber } from '#domain/answers/read-number.ts';
