export { methods, type ByHand, type Replacement } from './methods.ts';
export { migrate, type LeftOver, type Migrated } from './migrate.ts';
