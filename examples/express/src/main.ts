import { createApp } from './app.ts';

createApp({
  connected: (account, app) => console.log(`${account} connected ${app}`),
  failed: (runId) => console.log(`run ${runId} failed`),
}).listen(3000, () => console.log('http://localhost:3000'));
