import { gradeOrdering } from '#questions/ordering/grade.ts';
import { OrderingView } from '#questions/ordering/View.tsx';
import { questionIsland } from './question-island.tsx';

export default questionIsland('ordering', OrderingView, gradeOrdering);
