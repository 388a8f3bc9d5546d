import { across, core, line, node, testing, type Kind } from './kind.ts';

const hidden = (place: string) => core('errors/redact', `an error does not show the key that was in ${place}`);

/** Inputs of attackers, to a request and its response. */
export const requestKinds: readonly Kind[] = [
  {
    id: 'M',
    title: 'a request goes where it is meant to go',
    lines: [
      line(
        'an id that climbs out of a read',
        across('ids', 'getLinkedAccount with API key refuses every linked_account_id that names another route'),
        core('operation/writers', 'refuses "../x" by name before any request'),
      ),
      line(
        'an id that climbs out of a delete',
        across('ids', 'deleteConfig with * refuses every config_id that names another route'),
      ),
      line(
        'a record that names a table',
        across('ids', 'deleteTableRecord with * refuses every record_id that names another route'),
      ),
      line(
        'a polluted prototype',
        core('client/pollution', '* of Object.prototype changes no call', '* of Object.prototype changes no helper'),
        core('operation/writers', 'reads own parameters only'),
        node('index', '* of Object.prototype is not taken for an option'),
      ),
    ],
  },
  {
    id: 'N',
    title: 'a client that stands for an account names no other',
    lines: [
      line(
        'the header of another account',
        across(
          'credentials/accounts',
          'no call of a client for an account names another account by the header *',
          'a client for an account with the header * is refused when it is made',
        ),
      ),
      line(
        'the id of another account among the parameters',
        across(
          'credentials/accounts',
          'no call of a client for an account names another account by the parameter *',
          'no call of a client for an account names another account by extra.*',
        ),
      ),
      line(
        'the same with a session token',
        across(
          'credentials/accounts',
          'no call of a session client names another account by the header *',
          'a session client with the header * is refused when it is made',
          'no call of a session client names another account by a middleware that adds the header',
        ),
      ),
    ],
  },
  {
    id: 'O',
    title: 'nothing that leaves the client shows a secret',
    lines: [
      line(
        'a server that repeats the key in other forms',
        hidden('a message with the key in escapes'),
        hidden('x-trace-id'),
        hidden('a 200 that reports a failure'),
      ),
      line("an error of fetch that looks like one's own", hidden('an error of fetch that looks like one o…')),
      line('the reason of a signal', hidden('the reason of a signal'), hidden('a reason that is an object')),
      line(
        'a middleware that prints what it gets',
        core('errors/redact', 'a middleware is shown no key that was in *'),
      ),
      line(
        'an excerpt that cuts the key in half',
        hidden('an excerpt that is cut within the key'),
        hidden('a message that is cut within the key'),
      ),
      line('the body of a 200 that reports a failure', hidden('a 200 that reports a failure')),
      line(
        'an address that holds a password',
        core('errors/redact', 'the refusal of baseURL * does not repeat its secret'),
      ),
    ],
  },
  {
    id: 'P',
    title: 'sizes are bounded',
    lines: [
      line(
        'a small response that unpacks to a large one',
        core(
          'layers/response-limit',
          'a response of 0.3 MB that is 300 MB ends at the limit, in one attempt',
          'a response above * is an error of its own, is not read to its end and not asked for again',
        ),
      ),
      line(
        'a body of an error without a bottom',
        core('errors/envelope', 'a body that is 100,000 levels deep can be serialized'),
      ),
      line(
        'a body without an end to the mock',
        testing(
          'node/manners',
          'responds to a body without an end at *, and then closes the connection',
          'responds with 413 to one byte more than the limit',
        ),
      ),
      line(
        'requests that are none to the mock',
        testing(
          'node/manners',
          'responds with 405 to TRACE',
          'responds with 400 to a Host with a space',
          'responds with 400 to a multipart body that is cut',
          'responds with 400 to JSON *',
        ),
      ),
    ],
  },
];
