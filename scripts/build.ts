import { binary, run } from './lib/run.ts';

const { status, output, seconds } = await run(binary('turbo'), ['run', 'build', '--output-logs=errors-only']);
if (status !== 0) {
  console.error(output);
  process.exit(1);
}
console.log(`Built every package in ${seconds.toFixed(1)} s. Next: npm test`);
