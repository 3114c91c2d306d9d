import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram, freePort, temporaryFolder } from './programs.ts';

export interface RealRegistry {
  /** Host and port such as `127.0.0.1:41234`, which precede the name in a reference. */
  readonly host: string;
  readonly url: string;
  stop(): Promise<void>;
}

/** Timeout for the start of docker-registry, in milliseconds. */
const START_MS = 20_000;

/** Another program can take a port that was free a moment ago. */
const ATTEMPTS = 5;

/** Starts docker-registry 2.8.3 from Debian on a free loopback port, with its data in a temporary folder. */
export async function startDebianRegistry(auth = ''): Promise<RealRegistry> {
  const folder = temporaryFolder('registry');
  await mkdir(join(folder, 'data'));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const registry = await started(folder, `127.0.0.1:${await freePort()}`, auth);
    if (registry !== undefined) return registry;
  }
  throw new Error('docker-registry did not start');
}

/** Returns undefined if the program ended immediately. */
async function started(
  folder: string,
  host: string,
  auth: string,
): Promise<RealRegistry | undefined> {
  const config = join(folder, 'config.yml');
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
  let isStopped = false;
  const stopped = new Promise<void>((resolve) => {
    child.once('exit', () => resolve()).once('error', () => resolve());
  }).then(() => {
    isStopped = true;
  });
  await untilAnswering(`http://${host}/v2/`, () => isStopped);
  if (isStopped) return undefined;
  return {
    host,
    url: `http://${host}`,
    stop: async () => {
      child.kill();
      await stopped;
    },
  };
}

/** Checks the header that only a registry sends, because another program could use the same port. */
async function untilAnswering(url: string, isStopped: () => boolean): Promise<void> {
  for (let waited = 0; waited < START_MS && !isStopped(); waited += 20) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.headers.has('docker-distribution-api-version') === true) return;
    await pause(20);
  }
  if (!isStopped()) throw new Error(`no registry answers at ${url}`);
}
