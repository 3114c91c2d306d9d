import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cleanTarPath } from '../../shared/tar/path.ts';
import { createTarReader } from '../../shared/tar/reader.ts';
import { expandSparse } from '../../shared/tar/sparse-map.ts';
import { nameFrom } from '../../shared/tar/text.ts';
import { randomOf } from '../attacks/attack.ts';
import { hostileTar } from '../support/hostile-tar.ts';
import { temporaryFolder } from '../support/programs.ts';

/** Number of archives, with consecutive seeds. */
const ARCHIVES = 20_000;
const FIRST_SEED = 20_261_127;

/** Maximum size of an expanded file. Valid files in this test are smaller. */
const MAX_FILE_BYTES = 1024 * 1024;

/** Maximum number of differences printed. */
const MAX_SHOWN = 10;

/**
 * Compares our reader with archive/tar of Go, which unpacks images in containerd, Docker and Podman. The archives are
 * of a kind that no tool writes. Both readers must return the same entries for an archive that they accept, and our
 * reader must refuse every archive that Go refuses.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const archives = Array.from({ length: ARCHIVES }, (_, at) =>
    hostileTar(randomOf(FIRST_SEED + at)),
  );
  const lists = listByGo(archives);
  const counts = { same: 0, 'refused by both': 0, 'refused here alone': 0, different: 0 };
  const why = new Map<string, number>();
  for (const [at, archive] of archives.entries()) {
    const own = listed(archive);
    const verdict = compare(own, lists[at]);
    counts[verdict] += 1;
    if (verdict === 'refused here alone') why.set(String(own), (why.get(String(own)) ?? 0) + 1);
    if (verdict === 'different' && counts.different <= MAX_SHOWN) {
      say(
        `  seed ${FIRST_SEED + at}\n    here ${JSON.stringify(own)}\n    Go   ${JSON.stringify(lists[at])}`,
      );
    }
  }
  say(
    `  ${Object.entries(counts)
      .map(([verdict, count]) => `${verdict} ${count}`)
      .join(', ')}`,
  );
  for (const [message, count] of why) say(`    refused here alone ${count}: ${message}`);
  return { passed: ARCHIVES - counts.different, failed: counts.different };
}

type Verdict = 'same' | 'refused by both' | 'refused here alone' | 'different';

/** Returns the entries as text, or the reason for a refusal. */
type Listed = readonly string[] | Error;

function compare(own: Listed, go: Listed | undefined): Verdict {
  if (go === undefined) throw new Error('Go has listed fewer archives than it was given');
  if (own instanceof Error) return go instanceof Error ? 'refused by both' : 'refused here alone';
  return !(go instanceof Error) && own.join('\n') === go.join('\n') ? 'same' : 'different';
}

function listed(archive: Buffer): Listed {
  const entries: string[] = [];
  const path = 'archive';
  try {
    const reader = createTarReader(path, {
      entry: ({ path: name, type, linkPath, sparse }) => {
        if ((sparse?.realSize ?? 0) > MAX_FILE_BYTES) throw new Error('too large to expand here');
        entries.push(`${type} ${JSON.stringify([name, linkPath])}`);
        return type === 'file';
      },
      data: ({ sparse }, data) => {
        const file = sparse === undefined ? data : expandSparse(data, sparse, path);
        entries.push(`${entries.pop()} ${file.toString('hex')}`);
      },
    });
    reader.push(archive);
    reader.end();
    return entries;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface GoEntry {
  readonly name: string;
  readonly type: number;
  readonly link: string;
  readonly data: string;
}

function listByGo(archives: readonly Buffer[]): readonly Listed[] {
  const program = join(temporaryFolder('list-tar'), 'list');
  const source = join(import.meta.dirname, 'tar', 'list', 'main.go');
  run('go', ['build', '-o', program, source], Buffer.alloc(0));
  const input = archives.flatMap((archive) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(archive.length);
    return [length, archive];
  });
  const lines = run(program, [], Buffer.concat(input)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { error, entries } = JSON.parse(line) as { error?: string; entries: readonly GoEntry[] };
    if (error !== undefined) return new Error(error);
    return entries.map(textOf);
  });
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['0', 'file'],
  ['1', 'hardlink'],
  ['2', 'symlink'],
  ['3', 'skipped'],
  ['4', 'skipped'],
  ['5', 'directory'],
  ['6', 'fifo'],
  ['g', 'skipped'],
]);

function textOf({ name, type: flag, link, data }: GoEntry): string {
  const type = TYPES.get(String.fromCharCode(flag)) ?? 'unknown';
  const text = (base64: string) => nameFrom(Buffer.from(base64, 'base64'));
  const target = type === 'hardlink' ? cleanTarPath(text(link), 'archive') : text(link);
  const linkPath = type === 'hardlink' || type === 'symlink' ? target : '';
  const head = `${type} ${JSON.stringify([cleanTarPath(text(name), 'archive'), linkPath])}`;
  return type === 'file' ? `${head} ${Buffer.from(data, 'base64').toString('hex')}` : head;
}

function run(command: string, args: readonly string[], input: Buffer): Buffer {
  const env = { ...process.env, GOFLAGS: '-mod=mod', GO111MODULE: 'off' };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    env,
    maxBuffer: 2 ** 30,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
