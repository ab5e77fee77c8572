/** Checks content/ and prints one sentence per fault: `node scripts/check-content.ts [word in the path…]`. */
import { checkContent } from '../src/content/check/check-content.ts';

const { course, problems } = checkContent('content');
const only = process.argv.slice(2);
const shown = problems.filter((problem) => only.length === 0 || only.some((word) => problem.includes(word)));
for (const problem of shown) console.error(problem);
const counts = Object.entries(course).map(([folder, entries]) => `${entries.length} ${folder}`);
console.log(`${counts.join(', ')}: ${shown.length} faults`);
process.exitCode = shown.length > 0 ? 1 : 0;
