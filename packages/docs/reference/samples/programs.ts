import type { Credential } from '../contract.ts';
import type { Operation } from '../operations.ts';
import { literal } from './literal.ts';
import { credentialOf } from './request.ts';
import { ACCOUNT, inputOf } from './values.ts';

/** The name that samples give to each client. */
const CLIENT: Readonly<Record<Credential, string>> = {
  apiKey: 'refold',
  linkedAccount: ACCOUNT,
  sessionToken: 'session',
};

/** The call as an expression. `indent` is how deep its line stands. */
export function callOf(operation: Operation, indent = 0): string {
  const input = inputOf(operation);
  const method = `${CLIENT[credentialOf(operation)]}.${operation.resource}.${operation.method}`;
  return `${method}(${input ? literal(input, indent) : ''})`;
}

const ofAccount = `const ${ACCOUNT} = refold.forLinkedAccount('${ACCOUNT}');`;

/** Lines that create the client of an operation, from the expressions of a runtime. */
export function clientLines(
  operation: Operation,
  runtime: { readonly refold: string; readonly session: string },
): string[] {
  const credential = credentialOf(operation);
  if (credential === 'sessionToken') return [`const session = ${runtime.session};`];
  const line = `const refold = ${runtime.refold};`;
  return [
    runtime.refold === 'new Refold()' ? `${line} // reads REFOLD_API_KEY` : line,
    ...(credential === 'linkedAccount' ? [ofAccount] : []),
  ];
}

const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

/** Statements that make the call and print its result: every item of a list, or the data. */
function callAndPrint(operation: Operation): string {
  const call = callOf(operation);
  if (operation.pagination) {
    const item = lowerFirst(operation.pagination.item);
    return `for await (const ${item} of ${call}) {\n  console.log(${item});\n}`;
  }
  if (!operation.success.schema) return `await ${call};\nconsole.log('Done.');`;
  return `const data = await ${call};\nconsole.log(data);`;
}

const program = (head: string, client: readonly string[], rest: string): string =>
  `${head}\n\n${client.join('\n')}\n\n${rest}\n`;

/** A whole program for Node and Bun. */
export function nodeProgram(operation: Operation): string {
  const name = credentialOf(operation) === 'sessionToken' ? 'RefoldSession' : 'Refold';
  const client = clientLines(operation, {
    refold: 'new Refold()',
    session: 'new RefoldSession({ token: process.env.REFOLD_SESSION_TOKEN! })',
  });
  return program(`import { ${name} } from '@refold/node';`, client, callAndPrint(operation));
}

/** A whole program for Deno, which gets the credential passed in. */
export function denoProgram(operation: Operation): string {
  const name = credentialOf(operation) === 'sessionToken' ? 'RefoldSession' : 'Refold';
  const client = clientLines(operation, {
    refold: "new Refold({ apiKey: Deno.env.get('REFOLD_API_KEY')! })",
    session: "new RefoldSession({ token: Deno.env.get('REFOLD_SESSION_TOKEN')! })",
  });
  return program(`import { ${name} } from '@refold/deno';`, client, callAndPrint(operation));
}

/** A whole Worker, with the credential as a secret binding. */
export function edgeProgram(operation: Operation): string {
  const byToken = credentialOf(operation) === 'sessionToken';
  const binding = byToken ? 'REFOLD_SESSION_TOKEN' : 'REFOLD_API_KEY';
  const client = clientLines(operation, {
    refold: 'Refold.fromEnv(env)',
    session: 'new RefoldSession({ token: env.REFOLD_SESSION_TOKEN })',
  });
  const lines = [...client, ...callAndRespond(operation).split('\n')].map((line) => `    ${line}`);
  return `import { ${byToken ? 'RefoldSession' : 'Refold'} } from '@refold/edge';

export default {
  async fetch(_request: Request, env: { ${binding}: string }): Promise<Response> {
${lines.join('\n')}
  },
};
`;
}

/** Statements that make the call and respond with its result, of a list with one page. */
function callAndRespond(operation: Operation): string {
  const call = callOf(operation);
  if (operation.pagination) {
    const { items } = operation.pagination;
    return `const { ${items} } = await ${call};\nreturn Response.json(${items});`;
  }
  if (!operation.success.schema) return `await ${call};\nreturn new Response(null, { status: 204 });`;
  return `const data = await ${call};\nreturn Response.json(data);`;
}
