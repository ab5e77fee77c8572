import { gradeSingle } from '#questions/single/grade.ts';
import { SingleView } from '#questions/single/View.tsx';
import { questionIsland } from './question-island.tsx';

export default questionIsland('single', SingleView, gradeSingle);
