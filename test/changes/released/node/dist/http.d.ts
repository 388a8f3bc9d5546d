import { IncomingMessage, ServerResponse } from "node:http";
/** A request listener for Express and `http.createServer`. Without `next`, a failure is a response with status 500. */
type NodeHandler = (request: IncomingMessage, response: ServerResponse, next?: (error: unknown) => void) => Promise<void>;
/**
 * Converts a handler from Request to Response into a listener for Node's requests. It needs the raw body, so in Express put
 * its route before `express.json()`, or leave that out for the route. The request's signal aborts when the client
 * disconnects. A response body that fails cuts the connection after what was sent before.
 *
 * @throws InvalidInputError, to `next`, when something has read the body already: no signature could match what is left.
 */
export declare function toNodeHandler(handler: (request: Request) => Promise<Response>): NodeHandler;
export type { NodeHandler };
//# sourceMappingURL=http.d.ts.map