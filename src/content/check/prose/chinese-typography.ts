import type { Problem } from '../../read-files.ts';
import type { CourseText } from './course-texts.ts';

interface TypographyRule {
  readonly fault: RegExp;
  readonly remedy: string;
}

const rules: readonly TypographyRule[] = [
  { fault: /\p{Script=Han}[,;:?!](?!\/)|[,;:?!](?=\p{Script=Han})/u, remedy: 'use full-width ，；：？！ in Chinese' },
  {
    fault: /\((?![^()]*[+−×÷=⌊])[^()]*\p{Script=Han}[^()]*\)/u,
    remedy: 'use full-width （） around Chinese, but not in a formula',
  },
  { fault: /["'](?=\p{Script=Han})|\p{Script=Han}["']/u, remedy: 'use “” and ‘’ in Chinese' },
  { fault: /\p{Script=Han}\.(?!\d)|\.{3}/u, remedy: 'use 。 and ……' },
  { fault: /--/u, remedy: 'use a dash of two characters, ——' },
  {
    fault: /\p{Script=Han} +[\p{Script=Han}A-Za-z\d]|(?!^\d )[A-Za-z\d%] +\p{Script=Han}/u,
    remedy: 'leave no space between Chinese and digits or Latin letters; the browser adds the gap',
  },
  {
    fault: /[，。；：！？、] |[，、；：][，。、；：]/u,
    remedy: 'leave no space behind a full-width sign, and set only one',
  },
  { fault: /[０-９Ａ-Ｚａ-ｚ]/u, remedy: 'use ordinary digits and letters' },
];

/** Chinese texts whose punctuation and spacing are not those of Chinese print. */
export function checkChineseTypography(texts: readonly CourseText[]): readonly Problem[] {
  return texts
    .filter(({ language }) => language === 'zh')
    .flatMap(({ file, text }) =>
      rules.flatMap(({ fault, remedy }) => {
        const found = fault.exec(text);
        return found ? [`${file}: “${text.slice(Math.max(0, found.index - 8), found.index + 12)}”: ${remedy}.`] : [];
      }),
    );
}
