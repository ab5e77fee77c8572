import { gradeBlank } from '#questions/blank/grade.ts';
import { BlankView } from '#questions/blank/View.tsx';
import { questionIsland } from './question-island.tsx';

export default questionIsland('blank', BlankView, gradeBlank);
