/** `linkedAccounts` and `list` as they stand in addresses: `linked-accounts`, `list`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `linkedAccounts` as people say it: `Linked accounts`. */
export function words(name: string): string {
  const spaced = kebab(name).replaceAll('-', ' ');
  const sentence = spaced[0]!.toUpperCase() + spaced.slice(1);
  return sentence.replace(/\bMcp\b/i, 'MCP').replace(/^Oauth$/, 'OAuth');
}

type Named = { readonly resource: string; readonly method: string };

export const resourceUrl = (resource: string): string => `/reference/${kebab(resource)}/`;
export const operationUrl = ({ resource, method }: Named): string => `${resourceUrl(resource)}${kebab(method)}/`;
export const ERRORS_URL = '/reference/errors/';
export const EVENTS_URL = '/reference/webhook-events/';
