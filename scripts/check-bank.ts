/** Checks the questions as a bank and prints one sentence per finding: `node scripts/check-bank.ts [word in the path…]`. */
import { checkBank } from '../src/content/check/bank/check-bank.ts';
import { createHanTables } from '../src/content/han-tables.ts';
import { readFolder } from '../src/content/read-files.ts';

const { entries } = readFolder('content', 'questions');
const only = process.argv.slice(2);
const findings = checkBank(entries, createHanTables()).filter(
  (finding) => only.length === 0 || only.some((word) => finding.includes(word)),
);
for (const finding of findings) console.error(finding);
console.log(`${entries.length} questions: ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
