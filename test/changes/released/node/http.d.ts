import { IncomingMessage } from 'node:http';
import { ServerResponse } from 'node:http';
export type NodeHandler = (request: IncomingMessage, response: ServerResponse, next?: (error: unknown) => void) => Promise<void>;
export declare function toNodeHandler(handler: (request: Request) => Promise<Response>): NodeHandler;
export {};
