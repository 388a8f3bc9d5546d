// Formats the repository. `npm run format`
import { show } from './lib/run.ts';

process.exit(show('oxfmt', ['.', ...process.argv.slice(2)]));
