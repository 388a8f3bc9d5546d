import { readFileSync, writeFileSync } from 'node:fs';
import { compareContracts } from './changes/contract/compare.ts';
const doc = JSON.parse(readFileSync('/work/main/spec/dist/openapi.json', 'utf8'));
writeFileSync('/tmp/h5b/a.json', JSON.stringify(doc));
let p; for (const [path, item] of Object.entries<any>(doc.paths)) for (const op of Object.values<any>(item)) if (op.operationId === 'getVariableValue') p = op;
const par = p.parameters.find((x: any) => x.name === 'environment'); console.log(JSON.stringify(par));
par.description = 'Described anew.';
writeFileSync('/tmp/h5b/b.json', JSON.stringify(doc));
console.log(await compareContracts('/tmp/h5b/a.json', '/tmp/h5b/b.json'));
