/**
 * Writes the fingerprints of outside texts, against which the course is checked for sentences that are not its own:
 * `node scripts/fingerprint-texts.ts <file or folder>…`. Reads .md and .json files; the texts themselves are not kept.
 */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outsidePassages, packFingerprints } from '../src/content/check/prose/shared-runs.ts';

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory() ? globSync('**/*.{md,json}', { cwd: path }).map((file) => join(path, file)) : [path];

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const files = process.argv.slice(2).flatMap(filesIn);
const passages = files.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  return (file.endsWith('.json') ? stringsIn(JSON.parse(source)) : [source]).flatMap(outsidePassages);
});
const packed = packFingerprints(passages);
writeFileSync('src/content/check/prose/outside-texts.bin', packed);
console.log(`${files.length} files: ${packed.length} bytes of fingerprints`);
