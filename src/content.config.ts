import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schemas } from './content/schemas.ts';

const yaml = (folder: string) => glob({ pattern: '**/*.yaml', base: `./content/${folder}` });

const mdx = (folder: string) => glob({ pattern: '**/*.mdx', base: `./content/${folder}` });

export const collections = {
  units: defineCollection({ loader: yaml('units'), schema: schemas.units }),
  pages: defineCollection({ loader: mdx('pages'), schema: schemas.pages }),
  lessons: defineCollection({ loader: mdx('lessons'), schema: schemas.lessons }),
  questions: defineCollection({ loader: yaml('questions'), schema: schemas.questions }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: schemas.glossary }),
  contrasts: defineCollection({ loader: yaml('contrasts'), schema: schemas.contrasts }),
  references: defineCollection({ loader: yaml('references'), schema: schemas.references }),
  misconceptions: defineCollection({ loader: yaml('misconceptions'), schema: schemas.misconceptions }),
  cases: defineCollection({ loader: yaml('cases'), schema: schemas.cases }),
  papers: defineCollection({ loader: yaml('papers'), schema: schemas.papers }),
};
