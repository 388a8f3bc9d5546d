// Checks the code, and who imports whom. `npm run lint`, or with paths for some files of code alone.
import { show } from './lib/run.ts';

const parameters = process.argv.slice(2);
const isAll = parameters.every((parameter) => parameter.startsWith('-'));
const folders = ['generator/src', 'packages', 'scripts', 'spec', 'test'];

const code = show('oxlint', parameters);
const imports = isAll ? show('depcruise', ['--config', '.dependency-cruiser.mjs', ...folders]) : 0;
process.exit(code || imports);
