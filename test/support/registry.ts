import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram, freePort, temporaryFolder } from './programs.ts';

export interface RealRegistry {
  /** `127.0.0.1:41234`, to stand before a name in a reference. */
  readonly host: string;
  readonly url: string;
  stop(): Promise<void>;
}

/** How long Debian's registry may take to answer first, in milliseconds. */
const START_MS = 10_000;

/** Debian's docker-registry 2.8.3 on a free loopback port, its data in a temporary folder. */
export async function startDebianRegistry(auth = ''): Promise<RealRegistry> {
  const folder = temporaryFolder('registry');
  const host = `127.0.0.1:${await freePort()}`;
  const config = join(folder, 'config.yml');
  await mkdir(join(folder, 'data'));
  await writeFile(
    config,
    `version: 0.1
log: { level: error, accesslog: { disabled: true } }
storage: { filesystem: { rootdirectory: ${join(folder, 'data')} }, delete: { enabled: true } }
http: { addr: "${host}" }
${auth}`,
  );
  const program = findProgram('docker-registry') ?? 'docker-registry';
  const child = spawn(program, ['serve', config], { stdio: 'ignore' });
  const stopped = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await untilAnswering(`http://${host}/v2/`);
  return {
    host,
    url: `http://${host}`,
    stop: async () => {
      child.kill();
      await stopped;
    },
  };
}

async function untilAnswering(url: string): Promise<void> {
  for (let waited = 0; waited < START_MS; waited += 20) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return;
    await pause(20);
  }
  throw new Error(`nothing answers at ${url}`);
}
