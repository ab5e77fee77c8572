import { gradeBoolean } from '#questions/boolean/grade.ts';
import { BooleanView } from '#questions/boolean/View.tsx';
import { questionIsland } from './question-island.tsx';

export default questionIsland('boolean', BooleanView, gradeBoolean);
