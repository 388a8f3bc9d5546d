import type { Credential } from '../contract.ts';
import type { Operation } from '../operations.ts';
import { literal } from './literal.ts';
import { callerOf } from './request.ts';
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
  const method = `${CLIENT[callerOf(operation)]}.${operation.resource}.${operation.method}`;
  return `${method}(${input ? literal(input, indent) : ''})`;
}

const ofAccount = `const ${ACCOUNT} = refold.forLinkedAccount('${ACCOUNT}');`;

/** The lines that make the client of an operation. `make` says how the runtime makes one, `token` where it has a token. */
export function clientLines(
  operation: Operation,
  runtime: { readonly refold: string; readonly session: string },
): string[] {
  const caller = callerOf(operation);
  if (caller === 'sessionToken') return [`const session = ${runtime.session};`];
  const line = `const refold = ${runtime.refold};`;
  return [
    runtime.refold === 'new Refold()' ? `${line} // reads REFOLD_API_KEY` : line,
    ...(caller === 'linkedAccount' ? [ofAccount] : []),
  ];
}

const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

/** Makes the call and prints what it gives: every item of a list, or the reply. */
function callAndPrint(operation: Operation): string {
  const call = callOf(operation);
  if (operation.pagination) {
    const item = lowerFirst(operation.pagination.item);
    return `for await (const ${item} of ${call}) {\n  console.log(${item});\n}`;
  }
  if (!operation.success.schema) return `await ${call};\nconsole.log('Done.');`;
  return `const reply = await ${call};\nconsole.log(reply);`;
}

const program = (head: string, client: readonly string[], rest: string): string =>
  `${head}\n\n${client.join('\n')}\n\n${rest}\n`;

/** A whole program for Node and Bun. */
export function nodeProgram(operation: Operation): string {
  const name = callerOf(operation) === 'sessionToken' ? 'RefoldSession' : 'Refold';
  const client = clientLines(operation, {
    refold: 'new Refold()',
    session: 'new RefoldSession({ token: process.env.REFOLD_SESSION_TOKEN! })',
  });
  return program(`import { ${name} } from '@refold/node';`, client, callAndPrint(operation));
}

/** A whole program for Deno, which gets the credential passed in. */
export function denoProgram(operation: Operation): string {
  const name = callerOf(operation) === 'sessionToken' ? 'RefoldSession' : 'Refold';
  const client = clientLines(operation, {
    refold: "new Refold({ apiKey: Deno.env.get('REFOLD_API_KEY')! })",
    session: "new RefoldSession({ token: Deno.env.get('REFOLD_SESSION_TOKEN')! })",
  });
  return program(`import { ${name} } from '@refold/deno';`, client, callAndPrint(operation));
}

/** A whole Worker, with the credential as a secret binding. */
export function edgeProgram(operation: Operation): string {
  const byToken = callerOf(operation) === 'sessionToken';
  const binding = byToken ? 'REFOLD_SESSION_TOKEN' : 'REFOLD_API_KEY';
  const client = clientLines(operation, {
    refold: 'Refold.fromEnv(env)',
    session: 'new RefoldSession({ token: env.REFOLD_SESSION_TOKEN })',
  });
  const lines = [...client, ...answer(operation).split('\n')].map((line) => `    ${line}`);
  return `import { ${byToken ? 'RefoldSession' : 'Refold'} } from '@refold/edge';

export default {
  async fetch(_request: Request, env: { ${binding}: string }): Promise<Response> {
${lines.join('\n')}
  },
};
`;
}

/** Makes the call and answers with what it gives. Of a list, a Worker answers with one page. */
function answer(operation: Operation): string {
  const call = callOf(operation);
  if (operation.pagination) {
    const { items } = operation.pagination;
    return `const { ${items} } = await ${call};\nreturn Response.json(${items});`;
  }
  if (!operation.success.schema) return `await ${call};\nreturn new Response(null, { status: 204 });`;
  return `const reply = await ${call};\nreturn Response.json(reply);`;
}
