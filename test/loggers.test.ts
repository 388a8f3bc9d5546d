import { Refold, type Logger } from '@refold/node';
import pino from 'pino';
import winston from 'winston';
import { Writable } from 'node:stream';
import { Console } from 'node:console';
import { expect, test } from 'vitest';

type Lines = { readonly stream: Writable; readonly text: () => string };

function lines(): Lines {
  let text = '';
  const stream = new Writable({ write: (chunk, _encoding, done) => ((text += String(chunk)), done()) });
  return { stream, text: () => text };
}

const loggers: readonly { name: string; make: (stream: Writable) => Logger; want: readonly (string | RegExp)[] }[] = [
  {
    name: 'pino',
    make: (stream) => pino({ level: 'debug' }, stream),
    want: ['"operationId":"listLinkedAccounts"', '"status":503', '"attempts":1', '"msg":"listLinkedAccounts '],
  },
  {
    name: "pino's child",
    make: (stream) => pino({ level: 'debug' }, stream).child({ module: 'sync' }),
    want: ['"operationId":"listLinkedAccounts"', '"module":"sync"', '"msg":"listLinkedAccounts '],
  },
  {
    name: 'winston',
    make: (stream) => winston.createLogger({ level: 'debug', transports: [new winston.transports.Stream({ stream })] }),
    want: ['"operationId":"listLinkedAccounts"', '"status":503', '"message":"listLinkedAccounts '],
  },
  {
    name: 'console',
    make: (stream) => new Console(stream),
    want: [/^listLinkedAccounts /, "operationId: 'listLinkedAccounts'", 'status: 503'],
  },
];

test.each(loggers)('the fields of a call arrive in $name', async ({ make, want }) => {
  const { stream, text } = lines();
  const refold = new Refold({
    apiKey: 'tk_loggers',
    logger: make(stream),
    maxRetries: 0,
    fetch: async () => Response.json({ message: 'Away' }, { status: 503 }),
  });
  await expect(refold.linkedAccounts.list()).rejects.toMatchObject({ status: 503 });
  await expect.poll(text).not.toBe('');
  for (const part of want) expect(text()).toMatch(part);
});
