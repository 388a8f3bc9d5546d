import { IncomingMessage, ServerResponse } from "node:http";
/** What Express and `http.createServer` call. Without `next`, a failure is answered with 500. */
type NodeHandler = (request: IncomingMessage, response: ServerResponse, next?: (error: unknown) => void) => Promise<void>;
/**
 * Lets a handler from Request to Response serve Node's requests. It needs the body as it came, so in Express put its route
 * before `express.json()`, or leave that out for the route.
 *
 * @throws InvalidInputError, to `next`, when something has read the body already: no signature could match what is left.
 */
export declare function toNodeHandler(handler: (request: Request) => Promise<Response>): NodeHandler;
export type { NodeHandler };