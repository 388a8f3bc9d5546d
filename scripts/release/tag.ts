// Gives the published versions their git tags. `npm run release:tag`
import { binary, run } from '../lib/run.ts';

const { status, output } = await run(binary('changeset'), ['tag'], { limitSeconds: 60 });
console.log(output.trim());
process.exit(status);
