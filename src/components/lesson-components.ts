import Aside from './Aside.astro';
import Calculator from './Calculator.astro';
import Cite from './Cite.astro';
import Contrast from './Contrast.astro';
import Figure from './Figure.astro';
import Fork from './Fork.astro';
import Formula from './Formula.astro';
import PageLink from './PageLink.astro';
import Question from './Question.astro';
import QuestionSet from './QuestionSet.astro';
import Relationship from './Relationship.astro';
import Summary from './Summary.astro';
import Term from './Term.astro';
import Transaction from './Transaction.astro';
import Worked from './Worked.astro';

/** What authors may write in a lesson without importing it; CONTRIBUTING.md lists them. */
export const lessonComponents = {
  Aside,
  Calculator,
  Cite,
  Contrast,
  Figure,
  Fork,
  Formula,
  PageLink,
  Question,
  QuestionSet,
  Relationship,
  Summary,
  Term,
  Transaction,
  Worked,
};
