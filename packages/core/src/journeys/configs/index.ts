export { type ConfigEditor, ConfigNotAppliedError, editConfig } from './edit.ts';
export { preflightConfig, problemsOf, type ConfigProblem } from './problems.ts';
