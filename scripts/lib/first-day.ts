import { inspect } from 'node:util';
import { Refold, RefoldSession, type Middleware } from '@refold/node';
import { startPrism } from '../../test/servers/prism.ts';
import { bold, dim } from './terminal.ts';

/** Walks through a customer's first day against Prism, and prints each request and its typed result. */
export async function firstDay(): Promise<void> {
  const prism = await startPrism();
  console.log(`\n${bold('A customer’s first day')}, answered by Prism from the contract at ${prism.url}\n`);
  try {
    const settings = { baseURL: prism.url, middleware: [showRequest] };
    const refold = new Refold({ apiKey: 'tk_example', ...settings });

    title('Create a linked account for a new customer');
    const account = await refold.linkedAccounts.create({ linked_account_id: 'acme', name: 'Acme Inc.' });
    show('LinkedAccount', account);

    title('Mint a session token for that customer’s front end');
    const session = await refold.sessionTokens.create({ linked_account_id: account.account_id });
    show('SessionToken', { ...session, token: '(shown to nobody)', refresh_token: '(shown to nobody)' });

    title('List the applications that the customer can connect');
    const acme = refold.forLinkedAccount(account.account_id);
    const applications = await acme.applications.list();
    show('Application[]', applications);

    title('Execute a workflow, with the session token and no API key');
    const frontEnd = new RefoldSession({ token: session.token, ...settings });
    const run = await frontEnd.workflows.execute({
      workflow_id: '6a106ba44480b80424a65289',
      slug: 'hubspot',
      payload: { email: 'jane@example.com' },
    });
    show('WorkflowRun', run);

    title('List executions, page after page');
    const executions = acme.executions.list({ limit: 1 }, { middleware: [askForFirstPage] });
    for await (const execution of executions) show('Execution', execution);
  } finally {
    await prism.close();
  }
}

let number = 0;

function title(text: string): void {
  number += 1;
  console.log(bold(`${number}. ${text}`));
}

function show(type: string, value: unknown): void {
  const text = inspect(value, { depth: 3, breakLength: 110, maxArrayLength: 2, colors: process.stdout.isTTY });
  console.log(`   ${dim(`${type}:`)} ${text.replaceAll('\n', '\n   ')}\n`);
}

const showRequest: Middleware = async (request, next, { operationId }) => {
  const { pathname, search } = new URL(request.url);
  console.log(`   ${request.method} ${pathname}${search} ${dim(operationId)}`);
  if (typeof request.body === 'string') console.log(`   ${dim(request.body)}`);
  const response = await next(request);
  console.log(`   ${dim(`answered ${response.status}`)}`);
  return response;
};

/** Prism keeps no state: its default is the last page, so the first one is asked for by the name of its example. */
const askForFirstPage: Middleware = (request, next) => {
  const isFirst = !/[?&]page=2/.test(request.url);
  return next(isFirst ? { ...request, headers: { ...request.headers, prefer: 'example=firstPage' } } : request);
};
