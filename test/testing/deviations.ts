// Twenty ways in which a live API may deviate from the contract.
type Json = any;

export type WireResponse = { status: number; contentType: string; text: string };

export type Deviation = {
  readonly kind: string;
  readonly operationId: string;
  /** Pointer that the report must have, with `*` for any item. */
  readonly pointer: string;
  readonly apply: (response: WireResponse) => void;
};

/** Changes the body of successful responses. */
const inBody =
  (change: (body: Json) => Json): Deviation['apply'] =>
  (response) => {
    if (response.status >= 300) return;
    const body = JSON.parse(response.text) as Json;
    response.text = JSON.stringify(change(body) ?? body);
  };

/** Changes errors with this status. */
const inError =
  (status: number, change: (response: WireResponse, body: Json) => void): Deviation['apply'] =>
  (response) => {
    if (response.status === status) change(response, JSON.parse(response.text));
  };

export const deviations: readonly Deviation[] = [
  {
    kind: 'a required field is dropped',
    operationId: 'listLinkedAccounts',
    pointer: '/docs/*/account_id',
    apply: inBody((body) => body.docs.forEach((doc: Json) => delete doc.account_id)),
  },
  {
    kind: 'a field is renamed',
    operationId: 'getLinkedAccount',
    pointer: '/name',
    apply: inBody(({ name, ...rest }) => ({ ...rest, display_name: name })),
  },
  {
    kind: 'a boolean becomes text',
    operationId: 'listWebhooks',
    pointer: '/*/is_enabled',
    apply: inBody((body) => body.forEach((row: Json) => (row.is_enabled = String(row.is_enabled)))),
  },
  {
    kind: 'a field becomes null',
    operationId: 'getWebhook',
    pointer: '/webhook_url',
    apply: inBody((body) => void (body.webhook_url = null)),
  },
  {
    kind: 'an open set has a new value',
    operationId: 'listExecutions',
    pointer: '/docs/*/status',
    apply: inBody((body) => body.docs.forEach((doc: Json) => (doc.status = 'FAILED'))),
  },
  {
    kind: 'another status for success',
    operationId: 'getExecution',
    pointer: '',
    apply: (response) => void (response.status === 200 && (response.status = 206)),
  },
  {
    kind: 'another content type',
    operationId: 'listEvents',
    pointer: '',
    apply: (response) => void (response.contentType = 'text/html'),
  },
  {
    kind: 'a page of HTML',
    operationId: 'getEvent',
    pointer: '',
    apply: (response) => void (response.status === 200 && (response.text = '<html>')),
  },
  {
    kind: 'a list that never ends',
    operationId: 'listDatarefs',
    pointer: '/hasNextPage',
    apply: inBody((body) => void (body.hasNextPage = true)),
  },
  {
    kind: 'a limit that is ignored',
    operationId: 'listMcpServers',
    pointer: '/limit',
    apply: inBody((body) => void (body.limit = 10)),
  },
  {
    kind: 'a wrong number of pages',
    operationId: 'listTables',
    pointer: '/totalPages',
    apply: inBody((body) => void (body.totalPages += 1)),
  },
  {
    kind: 'another envelope of an error',
    operationId: 'getApplication',
    pointer: '',
    apply: inError(
      404,
      (response, { message }) => void (response.text = JSON.stringify({ error: message, message: 'Server Error' })),
    ),
  },
  {
    kind: 'another status of an error',
    operationId: 'getVariableDefinition',
    pointer: '',
    apply: inError(404, (response) => void (response.status = 400)),
  },
  {
    kind: 'another code of an error',
    operationId: 'getMcpServer',
    pointer: '/error_code',
    apply: inError(
      404,
      (response, body) => void (response.text = JSON.stringify({ ...body, error_code: 'NOT_FOUND' })),
    ),
  },
  {
    kind: 'the list of a page is renamed',
    operationId: 'listVariableDefinitions',
    pointer: '/docs',
    apply: inBody(({ docs, ...rest }) => ({ ...rest, items: docs })),
  },
  {
    kind: 'a list is wrapped',
    operationId: 'listEnabledWorkflows',
    pointer: '',
    apply: inBody((body) => ({ workflows: body })),
  },
  {
    kind: 'a boolean becomes a word',
    operationId: 'getActionParameters',
    pointer: '/*/required',
    apply: inBody((body) => body.forEach((row: Json) => (row.required = row.required ? 'yes' : 'no'))),
  },
  {
    kind: 'a list becomes a map',
    operationId: 'getConfig',
    pointer: '/fields',
    apply: inBody(
      (body) => void (body.fields = Object.fromEntries(body.fields.map((field: Json) => [field.id, field]))),
    ),
  },
  {
    kind: 'a field that nobody knows',
    operationId: 'getWorkflow',
    pointer: '/owner',
    apply: inBody((body) => void (body.owner = 'somebody')),
  },
  {
    kind: 'another form of a time',
    operationId: 'listSchedules',
    pointer: '/docs/*/updatedAt',
    apply: inBody((body) => body.docs.forEach((doc: Json) => (doc.updatedAt = new Date(doc.updatedAt).toUTCString()))),
  },
];
