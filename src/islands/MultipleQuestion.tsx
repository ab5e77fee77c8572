import { gradeMultiple } from '#questions/multiple/grade.ts';
import { MultipleView } from '#questions/multiple/View.tsx';
import { questionIsland } from './question-island.tsx';

export default questionIsland('multiple', MultipleView, gradeMultiple);
