export { listen, type ListenOptions, type MockServer } from './listen.ts';
export { writeCoverage, writeUsage } from './files.ts';
