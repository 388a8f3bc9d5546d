// A client with the API key, and that of one linked account.
import * as node from '@refold/node';

export const refold: node.Refold = new node.Refold();
export const acme: node.RefoldLinkedAccount = refold.forLinkedAccount('acme');
