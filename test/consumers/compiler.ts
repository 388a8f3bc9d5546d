// The last TypeScript whose compiler can be called as a library; version 7 is a command only.
import ts from 'typescript5.9';

export { ts };
