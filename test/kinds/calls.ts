import { across, behavior, core, line, type Kind } from './kind.ts';

const inTime = (place: string) => core('layers/timeouts', `* ends ${place} on time`);
const logged = (outcome: string) =>
  core('layers/telemetry', `log and span tell of ${outcome} what the caller gets, once`);

/** Inputs of people who use a client: to one call. */
export const callKinds: readonly Kind[] = [
  {
    id: 'A',
    title: 'bounds hold wherever a call stands',
    lines: [
      line('a key function without an end', inTime('a function that supplies the key and ne…')),
      line(
        'a middleware that sleeps',
        inTime('a middleware that sleeps'),
        core('layers/timeouts', 'what a middleware does after the end is discarded'),
      ),
      line("a user's limiter that does not listen", inTime('a limiter that ignores its signal')),
      line(
        'an upload that stalls',
        core('layers/timeouts', 'an upload of * that stalls ends at totalTimeout, and the stream is canceled'),
      ),
      line(
        'a mint that stalls',
        core(
          'layers/timeouts',
          'a call whose token is being minted ends at its own bound, and the mint goes on for others',
        ),
      ),
      line(
        'bounds of a month and of Infinity',
        core(
          'layers/timeouts',
          'a * of 30 days waits',
          'a * of Infinity waits',
          'a bound beyond what timers hold is kept to the day',
        ),
        core('util/time.alarms', 'a delay beyond what timers hold does not ring at once'),
      ),
      line(
        'an abort between pages',
        core(
          'layers/timeouts',
          'an abort between two pages rejects with AbortError, and its cause is the reason itself',
        ),
        behavior('an abort between pages stops the walk'),
      ),
      line(
        'an abort while bulk waits for a row',
        core('helpers/bulk/run', 'an abort is heard while the next item is awaited, and closes the source'),
      ),
    ],
  },
  {
    id: 'B',
    title: 'durations by the monotonic clock, times of the server by its Date',
    lines: [
      line(
        'a wait while the clock is set back',
        core('helpers/poll', 'a wait takes its time when the clock is moved by -3600000 ms meanwhile'),
      ),
      line(
        'a wait while the clock is set forward',
        core('helpers/poll', 'a wait takes its time when the clock is moved by 3600000 ms meanwhile'),
      ),
      line(
        'Retry-After as a date, and clocks that differ',
        core('util/retry-after', 'a date in 1 s gives 1 s by the Date of its response when the clock here is *'),
      ),
      line(
        'a limiter after fake timers came or went',
        core('limiter/hostile', 'a clock that is set * parks nobody: at most one interval is waited'),
      ),
    ],
  },
  {
    id: 'C',
    title: 'a mistake of the program is no failure of the network',
    lines: [
      line(
        'a header name with a space',
        core('layers/send', 'headers of a call that are * are refused before any request'),
      ),
      line(
        'a self-signed certificate',
        core(
          'layers/send',
          'after a self-signed certificate a create is known to be undone: true',
          'after a self-signed certificate a read is repeated: false',
        ),
        across('messages/messages', 'a certificate that nobody trusts is said in words: ConnectionError'),
        across(
          'messages/fixes',
          'a certificate of an own authority is trusted with NODE_EXTRA_CA_CERTS, as the message says',
        ),
      ),
      line(
        'a fetch that throws before it sends',
        core(
          'layers/send',
          'after * a create is known to be undone: true',
          'after * a create is known to be undone: false',
        ),
      ),
      line(
        'a middleware that reads a body',
        core('layers/middleware', 'a middleware that * is named, and the call is not repeated'),
      ),
    ],
  },
  {
    id: 'D',
    title: 'files and bodies are checked before they are written',
    lines: [
      line(
        'buffers and streams in an event',
        core(
          'operation/body',
          'sends a Uint8Array as a file',
          'sends part of a buffer as a file',
          'sends an ArrayBuffer as a file',
          'sends a stream of Node as a file',
          'refuses deep: is a file',
        ),
        core('client/first-day', 'the helper for events sends files'),
      ),
      line(
        'a content-type of the client beside an upload',
        core('operation/body', 'refuses the header *, which the body decides'),
      ),
      line(
        'a fetch of another package with an upload',
        across('fetches', '* sends files as a form, and JSON where there are none'),
      ),
      line(
        'values that JSON would change',
        core(
          'operation/body',
          'refuses deep.a.1: is NaN, which JSON cannot hold',
          'refuses deep: is an invalid Date',
          'refuses deep.m: is a Map or Set',
        ),
      ),
      line('a bigint beside a file', core('operation/body', 'refuses * beside a file')),
    ],
  },
  {
    id: 'E',
    title: 'observers change no outcome',
    lines: [
      line(
        'a logger that throws after a create',
        core(
          'layers/telemetry',
          'a create succeeds although logger.debug fails',
          'a create fails with its own error although logger.debug fails',
          'what an asynchronous logger or tracer rejects with is printed, and not unhandled',
        ),
      ),
      line(
        'a tracer that throws at the start',
        core(
          'layers/telemetry',
          'a create succeeds although tracer.start fails',
          'a create succeeds although the end of a span fails',
        ),
      ),
      line(
        'lines that tell another outcome than the caller gets',
        logged('200 with HTML'),
        logged('a 404 with a code'),
        logged('a 200 that reports a failure'),
      ),
      line('a span that ends twice', logged('*')),
      line(
        'a lost connection without its reason',
        core('layers/telemetry', 'the log line of a lost connection holds its reason, without the key'),
      ),
      line(
        'an onError of a receiver that throws',
        core(
          'helpers/webhooks/receiver',
          'answers although onError throws, and prints the error where there is no onError',
        ),
      ),
    ],
  },
];
