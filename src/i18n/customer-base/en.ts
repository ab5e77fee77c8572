import { en as findings } from './findings/en.ts';
import { en as reading } from './reading/en.ts';

/** English texts of the customer-base lab. */
export const en = {
  title: 'Customer base',
  description:
    'Put in a list of purchases and see who comes back, who brings the money, and what each customer may still bring.',
  lead: 'A list of purchases (who, when, how much) is enough to see which customers come back, where the money comes from, and what each of them may still bring.',
  privacy:
    'Nothing leaves the browser. Your file is read and worked out on this device; it is neither sent nor stored.',
  noScript: 'This lab reads your file in the browser and needs JavaScript for it.',
  betweenSentences: ' ',
  ...reading,
  ...findings,
};
