import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SourceKind } from '../../shared/model/inventory.ts';
import { ROOT } from '../support/sources.ts';

/** A valid file as a starting point for mutations. */
export interface Seed {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The files of one small source. */
export interface SeedSource {
  readonly kind: SourceKind;
  readonly name: string;
  readonly files: readonly Seed[];
}

const FIXTURES = join(ROOT, 'test', 'fixtures');

/** Fixtures created by the real tools, by their path in a source. */
const REAL: readonly (readonly [SourceKind, fixture: string, path: string])[] = [
  ['image', 'alpine/installed', 'lib/apk/db/installed'],
  ['image', 'debian/status', 'var/lib/dpkg/status'],
  ['directory', 'npm/v1/package-lock.json', 'package-lock.json'],
  ['directory', 'npm/v2/package-lock.json', 'package-lock.json'],
  ['directory', 'npm/v3/package-lock.json', 'package-lock.json'],
  ['image', 'npm/pnp/yarn-2.4.2.txt', '.pnp.js'],
  ['image', 'npm/pnp/yarn-4.18.1.txt', '.pnp.cjs'],
  ['image', 'rpm/Packages.gz', 'var/lib/rpm/Packages'],
  ['image', 'rpm/Packages.db.gz', 'usr/lib/sysimage/rpm/Packages.db'],
  ['image', 'rpm/rpmdb.sqlite.gz', 'usr/lib/sysimage/rpm/rpmdb.sqlite'],
];

/** Returns small sources, at least one for each format that is read. */
export function seedSources(): readonly SeedSource[] {
  const made = (['directory', 'image'] as const).flatMap((kind) => {
    const folder = join(FIXTURES, 'fuzz', kind);
    return readdirSync(folder)
      .sort()
      .map((name) => ({ kind, name, files: filesBelow(join(folder, name)) }));
  });
  const real = REAL.map(([kind, fixture, path]) => ({
    kind,
    name: fixture,
    files: [{ path, bytes: contentOf(join(FIXTURES, 'ecosystems', fixture)) }],
  }));
  return [...made, gitSource(), ...real];
}

/** The file is created by the test, because git does not accept files with this name. */
function gitSource(): SeedSource {
  const extract = {
    kind: 'git-index',
    submodules: { a: 'c0ffee' },
    origin: 'git@host.test:o/r.git',
  };
  const modules = '[submodule "a"]\n\tpath = a\n\turl = ../b.git\n';
  const files = [
    { path: '.git/index', bytes: Buffer.from(JSON.stringify(extract)) },
    { path: '.gitmodules', bytes: Buffer.from(modules) },
  ];
  return { kind: 'directory', name: 'git', files };
}

/** Returns the files in one folder of `test/fixtures/fuzz`. The files are gzipped only to save space. */
export function seedFiles(folder: string): readonly Seed[] {
  const path = join(FIXTURES, 'fuzz', folder);
  return filesBelow(path).map((seed) => ({ ...seed, bytes: contentOf(join(path, seed.path)) }));
}

export function filesBelow(folder: string): readonly Seed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
    .map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) }));
}

function contentOf(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Maximum size of a seed. Larger files would make each input slow without any benefit. */
const MAX_CORPUS_FILE = 64 * 1024;

/** Returns the files of a corpus, each by its path below the last folder named `input` if there is one. */
export function corpusFiles(folder: string): readonly Seed[] {
  return filesBelow(folder)
    .filter(({ bytes }) => bytes.length <= MAX_CORPUS_FILE)
    .map(({ path, bytes }) => ({ path: path.split('/input/').at(-1) ?? path, bytes }));
}
