import { program } from './program.ts';

console.log(JSON.stringify(await program()));
