import { gradeSorting } from '#questions/sorting/grade.ts';
import { SortingView } from '#questions/sorting/View.tsx';
import { questionIsland } from './question-island.tsx';

export default questionIsland('sorting', SortingView, gradeSorting);
