import type { Connection } from '../call/connection.ts';

/** Lets `console.log` of Node, Bun and Deno show a client in one line, without its key. */
export function showAs(target: object, name: string, connection: Connection): void {
  const show = (): string => {
    const { baseURL, linkedAccountId, connectionId, staticSecret = '' } = connection;
    const environment = { tk: 'test', pk: 'production' }[staticSecret.slice(0, 2)];
    const shown = Object.entries({ baseURL, linkedAccountId, connectionId, environment }).filter(
      ([, value]) => value !== undefined,
    );
    return `${name} { ${shown.map(([key, value]) => `${key}: '${value}'`).join(', ')} }`;
  };
  for (const key of ['nodejs.util.inspect.custom', 'Deno.customInspect']) {
    Object.defineProperty(target, Symbol.for(key), { value: show });
  }
}
