// The fields of a call must arrive in people's loggers: `node loggers.mjs`
import { Refold } from '@refold/node';
import pino from 'pino';
import winston from 'winston';
import { Console } from 'node:console';
import { Writable } from 'node:stream';

const loggers = {
  pino: (stream) => pino({ level: 'debug' }, stream),
  winston: (stream) =>
    winston.createLogger({ level: 'debug', transports: [new winston.transports.Stream({ stream })] }),
  console: (stream) => new Console(stream),
};

for (const [name, make] of Object.entries(loggers)) {
  let text = '';
  const stream = new Writable({ write: (chunk, _encoding, done) => ((text += String(chunk)), done()) });
  const refold = new Refold({
    apiKey: 'tk_loggers',
    logger: make(stream),
    maxRetries: 0,
    fetch: async () => Response.json({ message: 'Away' }, { status: 503 }),
  });
  await refold.linkedAccounts.list().result();
  // Some write a moment later.
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (const part of [/operationId\W+listLinkedAccounts/, /status\W+503/, /listLinkedAccounts http_503/]) {
    if (!part.test(text)) throw new Error(`${name} wrote ${text || 'nothing'}, without ${part}.`);
  }
}
console.log(`ok ${Object.keys(loggers).join(', ')}`);
