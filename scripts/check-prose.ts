/** Checks the wording of the course and prints one sentence per finding: `node scripts/check-prose.ts [word in the path…]`. */
import { checkContent } from '../src/content/check/check-content.ts';
import { checkProse } from '../src/content/check/prose/check-prose.ts';

const only = process.argv.slice(2);
const findings = checkProse('content', checkContent('content').course).filter(
  (finding) => only.length === 0 || only.some((word) => finding.includes(word)),
);
for (const finding of findings) console.error(finding);
console.log(`wording: ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
