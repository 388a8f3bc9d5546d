import type { LiveResponse, Session } from './session.ts';

/** Error for a run that cannot be made as it was asked for: nothing is said about the API. */
export class MisuseError extends Error {}

/** Error for an API that gives no response. */
export class UnreachableError extends Error {}

/** Names that the caller gave, to be looked up before anything else is asked. */
export type Named = {
  readonly baseURL: string;
  readonly account?: string | undefined;
  readonly slug?: string | undefined;
  readonly workflowId?: string | undefined;
  readonly event?: string | undefined;
  readonly humanTask?: string | undefined;
};

/**
 * Looks up whether there is an API that takes the key, and everything that the caller has named. Reports nothing.
 *
 * @throws MisuseError with the fix; UnreachableError if there is no response.
 */
export async function checkPreconditions(session: Session, named: Named): Promise<void> {
  const { baseURL, account, slug, workflowId, event, humanTask } = named;
  if (!/^https?:$/.test(URL.canParse(baseURL) ? new URL(baseURL).protocol : ''))
    throw new MisuseError(`--base-url must be a URL like https://app.refold.ai, not "${baseURL}".`);
  const found = session.findings.length;
  const first = await session.send({ operationId: 'listLinkedAccounts', query: { page: '1', limit: '1' } });
  if (first.status === 0)
    throw new UnreachableError(`${baseURL} gives no response. Is it up, and is --base-url right?`);
  if (first.status === 401) throw new MisuseError(`${baseURL} refuses the key with 401. Check REFOLD_API_KEY.`);
  if (first.status === 404)
    throw new MisuseError(
      `${baseURL} has no Refold API: it responds to listLinkedAccounts with 404. Check --base-url.`,
    );
  const check = async (option: string, value: string | undefined, look: (value: string) => Promise<LiveResponse>) => {
    if (value === undefined) return;
    const { status } = await look(value);
    // Statuses that an existing one cannot have: of an operation that was never there, too, the status is 404.
    if ([400, 403, 404].includes(status))
      throw new MisuseError(
        `--${option} ${value} does not exist in this environment (${status}). Nothing was compared.`,
      );
  };
  const headers = { ...(account !== undefined && { linked_account_id: account }) };
  await check('account', account, (id) =>
    session.send({ operationId: 'getLinkedAccount', path: { linked_account_id: id } }),
  );
  if (account !== undefined) {
    await check('slug', slug, (id) => session.send({ operationId: 'getApplication', path: { slug: id }, headers }));
    await check('workflow', workflowId, (id) =>
      session.send({ operationId: 'listWorkflowVersions', path: { workflowId: id }, headers }),
    );
  }
  await check('human-task', humanTask, (id) => session.send({ operationId: 'getHumanTask', path: { id } }));
  if (event !== undefined) {
    const events = await session.send({ operationId: 'listEvents' });
    if (Array.isArray(events.body) && !JSON.stringify(events.body).includes(`"name":${JSON.stringify(event)}`))
      throw new MisuseError(`--event ${event} does not exist in this environment. Nothing was compared.`);
  }
  // The checks ask all of this again.
  session.findings.splice(found);
}
