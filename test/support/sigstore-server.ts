/**
 * Runs the local Sigstore as a separate program for a shell or for child processes: `node
 * test/support/sigstore-server.ts FOLDER [PORT]`. It writes its files and `env.sh` to FOLDER, prints `ready URL`, and
 * runs until it is stopped.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSigstore } from './sigstore.ts';
import { realNow } from './test-clock.ts';

const [folder, port = '0'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: node test/support/sigstore-server.ts FOLDER [PORT]\n');
  process.exit(2);
}
const sigstore = await startSigstore({ now: realNow, port: Number(port) });
await sigstore.writeFiles(folder);
const variables = { SIGSTORE_LOCAL_URL: sigstore.url, ...sigstore.env };
const lines = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'\n`);
await writeFile(join(folder, 'env.sh'), lines.join(''));
process.stdout.write(`ready ${sigstore.url}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => sigstore.close().then(() => process.exit(0)));
