import { across, edge, codemod, core, helpers, line, node, testing, type Kind } from './kind.ts';

/** Inputs of attackers and of bad luck, to what makes several calls. */
export const helperKinds: readonly Kind[] = [
  {
    id: 'Q',
    title: "only the work's own failure proves that an item had no effect",
    lines: [
      line(
        'a look-up that fails',
        core('helpers/bulk/run', 'an item keeps its unknown outcome when its look-up fails'),
      ),
      line(
        'an end while items are looked up',
        core('helpers/bulk/run', 'an item keeps its unknown outcome when its look-up is aborted'),
      ),
      line(
        'the second of two calls is refused',
        core('helpers/bulk/run', 'after one of several calls that was refused the item is left as it is known'),
      ),
      line(
        'keys with line breaks, numbers, and files of Windows',
        core('helpers/bulk/run', 'the key * is found again'),
      ),
      line(
        'rows with the id under another name',
        core('helpers/bulk/linked-accounts', 'a row without an id is refused by its position, without a request'),
      ),
      line(
        'a key function that gives nothing',
        core('helpers/bulk/run', 'refuses the key * of an item, and goes on with the others'),
      ),
      line(
        'a damaged checkpoint',
        core(
          'helpers/bulk/run',
          'refuses another file by its line, and writes nothing',
          'refuses a damaged line by its line, and writes nothing',
        ),
      ),
      line(
        'a checkpoint that is the source',
        node('helpers/file-checkpoint', 'a file that is no checkpoint is refused and stays as it is'),
      ),
    ],
  },
  {
    id: 'R',
    title: 'session tokens',
    lines: [
      line(
        'a revocation that failed',
        core('helpers/session-tokens/faults', 'revoke that the server did not do is done when it is called again'),
      ),
      line(
        'a revocation during a mint',
        core('helpers/session-tokens/faults', 'revoke ends a token that is being minted meanwhile'),
      ),
      line(
        'force during a mint',
        core(
          'helpers/session-tokens/faults',
          'force gives a forced token while an unforced one is being minted, and that one is kept',
        ),
      ),
      line(
        'a renewal that fails early',
        core(
          'helpers/session-tokens/faults',
          'a renewal that fails hands out the kept token while that one holds, and tells',
        ),
      ),
      line(
        'a broken store',
        core('helpers/session-tokens/faults', 'a store that * costs a mint and no call', 'broken JSON is written over'),
      ),
      line(
        'a mint that gives no token',
        core('helpers/session-tokens/faults', 'a mint that gives the token * is refused and nothing is kept'),
      ),
      line(
        'accounts that are none',
        core('helpers/session-tokens/faults', 'the account * is refused before any request'),
      ),
      line(
        'a clock that was a year ahead',
        core(
          'helpers/session-tokens/faults',
          'a token that was minted while the clock was a year ahead is not kept for a year',
          'a token ends by what the server said although the clock is set back',
        ),
      ),
    ],
  },
  {
    id: 'S',
    title: 'no delivery is lost, none is taken for another',
    lines: [
      line(
        'two deliveries of one run',
        core('helpers/webhooks/receiver', 'handles two deliveries of one run that differ in their bodies'),
      ),
      line(
        'a store that fails after the handler',
        core(
          'helpers/webhooks/receiver',
          'tells of a store whose release throws, and of what the handler threw',
          'tells of a store whose complete throws, and of what the handler threw',
        ),
      ),
      line(
        'a handler or a body without an end',
        core('helpers/webhooks/receiver', 'takes a lease over when it has run out'),
        core(
          'helpers/webhooks/read-body',
          'a body that stalls is given up in time, and cancelled',
          'an endless body is cancelled as soon as it is too long',
        ),
      ),
      line(
        'a body that nobody read, and the next request of its connection',
        node(
          'http/to-node-handler',
          'the connection serves the next request when a body is left /unread',
          'the connection serves the next request when a body is left /begun',
        ),
        testing('node/listen', 'serves the next request of a connection when no operation read the body before'),
      ),
      line(
        'a target or a Host that names another server',
        node(
          'http/to-node-handler',
          'the request to //evil.example/token is for the host of its header',
          'the request to http://evil.example/token?a=1 is for the host of its header',
          'a Host that is * is answered with 400, and reaches no handler',
        ),
      ),
      line(
        'keys that can be none',
        core(
          'helpers/webhooks/receiver',
          'refuses a key with a space when it is made',
          'refuses no keys when it is made',
        ),
      ),
    ],
  },
  {
    id: 'T',
    title: 'the limiter',
    lines: [
      line(
        'rates and pauses that are none',
        core(
          'limiter/hostile',
          'a limiter with * is refused when it is made',
          'a pause of * that a caller asks for neither opens the limiter nor closes it for ever',
        ),
      ),
      line(
        'a pause of thirty years',
        core(
          'limiter/hostile',
          'a pause of thirty years is cut to the longest one that the limiter allows',
          'a call whose bound ends first says that the limiter was paused, and for how long',
        ),
      ),
      line(
        'a state of Redis in the future, or none',
        across('redis-state', 'a state of Redis that is * is begun anew, and said'),
      ),
      line(
        'isolates without their Durable Object',
        edge('durable-object', 'isolates that lose the object each go on with one part of *'),
      ),
      line(
        'a Durable Object that does not respond',
        edge('durable-object', 'an object that never responds counts as down, *'),
      ),
      line(
        'a store over HTTP that holds something else',
        edge('store-limiter', 'a store that holds * is read as empty, written anew, and said once'),
      ),
    ],
  },
  {
    id: 'U',
    title: 'helpers',
    lines: [
      line(
        'runs of two events at once',
        core(
          'helpers/events/fire-and-wait',
          'two events at once get their own runs when they differ by *, although one is listed late',
          'refuses to fire a second event whose run could be taken for the first',
          "never returns another program's run for one that is listed late",
        ),
      ),
      line(
        'a clock that differs from that of the server',
        core('helpers/events/fire-and-wait', 'finds the run when the clock is *'),
      ),
      line(
        'an empty response between two looks',
        core(
          'helpers/poll',
          'a wait looks 2 times when it gets an empty response once',
          'a wait looks 2 times when it gets empty responses twice',
        ),
      ),
      line(
        'an interval of nothing',
        core(
          'helpers/poll',
          'the option { interval: 0 } is refused before any request',
          'the option { interval: NaN } is refused before any request',
          'a wait with * looks at most * times',
        ),
      ),
      line(
        'a list of rows that is none',
        core('helpers/tables/sync', 'nothing is written when the list of records is *'),
      ),
      line(
        'a sync from nothing',
        core(
          'helpers/tables/sync',
          'a sync with no rows at all is refused and writes nothing',
          'a sync with more to delete than is allowed is refused and writes nothing',
        ),
      ),
      line(
        'several starts at once',
        core(
          'helpers/at-once',
          '* upserts of a schedule at once end with one, whatever their order',
          '* programs that ensure a webhook at once end with one, whatever their order',
        ),
      ),
      line(
        'a link that is a script',
        core('helpers/connect/https-address', 'an address that is * is handed to nobody'),
        helpers('an OAuth address is given only when it is https'),
      ),
      line(
        'links and encodings in a folder to rewrite',
        codemod('cli', 'leaves * as it is, says so, and does the others', 'does not go into a folder by a link'),
      ),
      line(
        'refusals that no new token ends',
        core('helpers/mcp/connection', '20 calls that are refused with * whatever the token cost two mints'),
      ),
    ],
  },
];
