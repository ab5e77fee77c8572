import { gradeNumeric } from '#questions/numeric/grade.ts';
import { NumericView } from '#questions/numeric/View.tsx';
import { questionIsland } from './question-island.tsx';

export default questionIsland('numeric', NumericView, gradeNumeric);
