// A client, and customers that come from a product's own database.
import * as node from '@refold/node';

export const refold: node.Refold = new node.Refold();
export const rows: { linked_account_id: string; name: string }[] = [{ linked_account_id: 'initech', name: 'Initech' }];
