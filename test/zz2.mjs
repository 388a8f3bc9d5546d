import { Refold } from '@refold/node';
import { createServer } from 'node:http';
const server = createServer(() => {}).listen(0);
const refold = new Refold({
  apiKey: 'tk_x',
  limiter: false,
  maxRetries: 0,
  baseURL: 'http://127.0.0.1:' + server.address().port,
});
async function functionOfTheProgram(call) {
  await call();
}
const orig = Error.captureStackTrace;
Error.captureStackTrace = (...a) => {
  const b = a[0].stack;
  orig(...a);
  if (a[0].name === 'TimeoutError') console.log('captured', b, a[0].stack);
};
try {
  await functionOfTheProgram(() => refold.tables.list({}, { timeout: 50 }));
} catch (e) {
  console.log(e.stack);
}
process.exit();
