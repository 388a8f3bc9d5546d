export { toNodeHandler, type NodeHandler } from './to-node-handler.ts';
