import { Refold } from '@refold/node';
import { createApp } from './app.ts';

const app = createApp(new Refold(), [process.env.REFOLD_API_KEY!], {
  connected: (account, slug) => console.log(`${account} connected ${slug}`),
  failed: (runId) => console.log(`run ${runId} failed`),
});
app.listen(3000, () => console.log('http://localhost:3000'));
