import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { binary, root, run } from './lib/run.ts';
import { bad, bold, dim, good } from './lib/terminal.ts';

const node = process.execPath;
const started = performance.now();
mkdirSync(join(root, 'spec/dist'), { recursive: true });

console.log(bold('From the contract to a working client\n'));
await step('Lint the contract', binary('redocly', 'spec'), ['lint', 'refold', '--config', 'redocly.yaml'], 'spec');
await step('Bundle it to spec/dist', node, ['build.ts'], 'spec');
await step('Generate the client', node, ['generator/src/main.ts']);
await step('Build the packages', binary('turbo'), ['run', 'build', '--output-logs=errors-only']);

const { firstDay } = await import('./lib/first-day.ts');
await firstDay();

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${good('The tour is over')} after ${seconds} s; everything that it started has ended.`);
console.log('Next: read README.md for a first program of your own, or run `npm test` to check everything.');

async function step(title: string, command: string, parameters: readonly string[], folder = '.'): Promise<void> {
  process.stdout.write(`${title.padEnd(28)}`);
  const { status, output, seconds: taken } = await run(command, parameters, { cwd: join(root, folder) });
  if (status === 0) return console.log(`${good('done')} ${dim(`${taken.toFixed(1)} s`)}`);
  console.log(`${bad('failed')}\n\n${output.trim()}\n`);
  console.error(`"${title}" failed; the lines above say where. Fix that and run \`npm run tour\` again.`);
  process.exit(1);
}
