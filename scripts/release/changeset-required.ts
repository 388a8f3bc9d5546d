// Fails when a change that users can see has no changeset. `npm run changeset:required -- origin/main`
import { binary, root, run } from '../lib/run.ts';

const [base = 'main'] = process.argv.slice(2);
const { status, output } = await run(binary('changeset'), ['status', `--since=${base}`], {
  cwd: root,
  limitSeconds: 60,
});
console.log(output.trim());
if (status !== 0) {
  console.error(`\nUsers can see what changed since ${base}. Run \`npx changeset\`; CONTRIBUTING.md says which bump.`);
  process.exit(1);
}
