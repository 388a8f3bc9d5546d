// The process in which the edge VM runs: its file with the suite and the address of its host are the arguments.
import { readFileSync } from 'node:fs';
import { EdgeVM } from '@edge-runtime/vm';

const [file, host] = process.argv.slice(2) as [string, string];
const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
vm.evaluate(readFileSync(file, 'utf8'));
await vm.evaluate(`runSuite(${JSON.stringify(host)})`);
process.exit(0);
