import { parseArgs } from 'node:util';
import { bad, good } from '../scripts/lib/terminal.ts';
import { checkSamples, type FileResult } from './samples/check.ts';
import { kinds } from './samples/sample.ts';
import { summaryOf } from './samples/summary.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const results = await checkSamples({ only: positionals, onProgress: (text) => console.log(`     … ${text}`) });

console.log(`\n     ${'samples'.padStart(7)}  ${kinds.map((kind) => kind.padStart(9)).join('')}  file`);
for (const result of results) say(result);
const { passed, failed } = summaryOf(results);
console.log(failed === 0 ? '\nNext: npm run docs' : '\nNext: npm run samples -- <part of a path> checks files alone.');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function say({ file, samples, problems }: FileResult): void {
  const counts = kinds.map((kind) => String(samples.filter((sample) => sample.kind === kind).length || '').padStart(9));
  const mark = problems.length === 0 ? good('ok  ') : bad('FAIL');
  console.log(`${mark} ${String(samples.length).padStart(7)}  ${counts.join('')}  ${file}`);
  for (const { line, text } of problems) console.log(`       ${file}:${line} ${text}`);
}
