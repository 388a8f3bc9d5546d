import { across, core, line, type Kind } from './kind.ts';

/** Inputs of people who use a client: to its results, and to what outlives a call. */
export const resultKinds: readonly Kind[] = [
  {
    id: 'F',
    title: 'pages',
    lines: [
      line('middleware once per page', core('call/api-call', 'middleware of the client runs once per page')),
      line('pages without a number', core('call/api-call', 'page: null')),
      line(
        'an empty page that is not the last',
        core(
          'call/api-call',
          'an empty page in the middle',
          'an empty page at first',
          'empty pages without an end are an error in the end',
        ),
      ),
    ],
  },
  {
    id: 'G',
    title: 'errors are ordinary errors',
    lines: [
      line('a name that is assigned', core('errors/refold-error', 'name is an ordinary property')),
      line(
        "a class of the program with the SDK's name",
        core('errors/refold-error', 'a class of the program is its own, whatever its name'),
      ),
      line(
        'a reason of an own class',
        core('layers/timeouts', 'a call that is aborted with * rejects with AbortError, and its cause is that itself'),
      ),
      line(
        'causes in a circle',
        core(
          'errors/redact',
          'a chain of causes with a cycle ends',
          'a cause that is * ends, and is the one that was thrown where it holds no secret',
        ),
      ),
      line(
        'bodies of errors in other forms',
        core(
          'errors/envelope',
          'an object in message envelope',
          'an object in error envelope',
          'a list of errors envelope',
          'a number as code envelope',
          'a message of a megabyte is cut',
        ),
      ),
    ],
  },
  {
    id: 'H',
    title: 'two accounts never become one',
    lines: [
      line(
        'an account with a space at its end',
        core(
          'client/client',
          '"acme " for an account is refused when the client is made',
          '"acme\\t" for an account is refused when the client is made',
          '" acme" for an account is refused when the client is made',
        ),
      ),
    ],
  },
  {
    id: 'I',
    title: 'nothing grows with what has gone',
    lines: [
      line(
        'tens of thousands of calls in the queue',
        across('budgets/queueing', 'a call among 160,000 in the queue costs about as much as one among 10,000, *'),
      ),
      line('tens of thousands of clients that were dropped', across('leaks', '* leave less than two megabytes behind')),
      line(
        'tens of thousands of tokens that have ended',
        core('helpers/session-tokens/faults', 'the memory store forgets what has ended'),
      ),
      line(
        'bodies of refusals that nobody wants',
        core(
          'layers/response-limit',
          'five 429s with bodies of 300 kB and the response after them share one connection',
          'the body of an error is read to 1 MiB and the rest is cut off',
        ),
      ),
    ],
  },
  {
    id: 'J',
    title: 'bulk ends what it has begun',
    lines: [
      line(
        'an iterable that throws',
        core('helpers/bulk/run', 'an iterable that throws ends the run after everything under way'),
      ),
      line('a concurrency of nothing', core('helpers/bulk/run', 'refuses a concurrency of *')),
    ],
  },
  {
    id: 'K',
    title: 'deliveries and their keys',
    lines: [
      line(
        'a copy while the first fails',
        core('helpers/webhooks/receiver', 'does not answer 200 to a copy of a delivery whose handler fails'),
      ),
      line(
        'a key with a line break',
        core('helpers/webhooks/receiver', 'refuses a key with a line break when it is made'),
        core('helpers/webhooks/verify', 'a key with a line break is named in the error'),
      ),
      line('a body as an ArrayBuffer', core('helpers/webhooks/verify', 'an ArrayBuffer is true')),
    ],
  },
  {
    id: 'L',
    title: 'raw calls are calls',
    lines: [
      line(
        'headers of the client',
        core('client/raw-client', 'headers of the client and its user agent are sent as for methods'),
      ),
      line('the route in a log line', core('client/raw-client', 'a log line holds the route, not the address')),
    ],
  },
];
