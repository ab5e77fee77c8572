import { gradeMatching } from '#questions/matching/grade.ts';
import { MatchingView } from '#questions/matching/View.tsx';
import { questionIsland } from './question-island.tsx';

export default questionIsland('matching', MatchingView, gradeMatching);
