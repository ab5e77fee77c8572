/** The paragraphs of a content text, which blank lines part. */
export const paragraphsOf = (text: string): readonly string[] => text.trim().split(/\n\s*\n/);
