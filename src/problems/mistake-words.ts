import type { MistakeText, MistakeTexts } from './mistake.ts';

const files = import.meta.glob<MistakeTexts>('./mistakes/*.ts', { eager: true, import: 'words' });

/** The words of the mistakes that families share, by id. For pages while they are built. */
export const sharedMistakeWords: Readonly<Record<string, MistakeText>> = Object.assign({}, ...Object.values(files));
