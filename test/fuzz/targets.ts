import { parsePurl } from '../../shared/ecosystems/purl.ts';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { DataError, UserError } from '../../shared/errors/errors.ts';
import { parseGitConfig } from '../../shared/git/git-config.ts';
import { parseGitIndex } from '../../shared/git/git-index.ts';
import { parseIgnoreRules } from '../../shared/git/ignore-rules.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { wantedFiles } from '../../shared/inventory/wanted-files.ts';
import { parseChallenges } from '../../shared/oci/challenge.ts';
import { parseImageConfig } from '../../shared/oci/image-config.ts';
import { parseLayoutIndex } from '../../shared/oci/layout-index.ts';
import { parseManifest } from '../../shared/oci/manifest.ts';
import { parseImageReference } from '../../shared/oci/reference.ts';
import { createTarReader } from '../../shared/oci/tar-reader.ts';
import { readDocument } from '../../shared/sbom/read-document.ts';
import { collectLayer } from '../../shared/source/layer-entries.ts';
import { LAYER_LIMITS } from '../../shared/source/limits.ts';
import { compileWanted } from '../../shared/source/wanted.ts';
import { type TarFile, tarOf } from '../support/tar.ts';
import { binaryTargets } from './binary-targets.ts';
import { corpusFiles, type Seed, type SeedSource, seedFiles, seedSources } from './seeds.ts';

/** Something that reads bytes of strangers. */
export interface Target {
  readonly name: string;
  readonly seeds: readonly Seed[];
  /** Reads `bytes` in place of those of the seed. Any error but a DataError or UserError is a defect. */
  run(bytes: Buffer, seed: Seed): void;
}

/** Every parser of ecosystems, documents, executables and archives, and what a registry answers with. */
export function fuzzTargets(): readonly Target[] {
  return [
    ...seedSources().map(sourceTarget),
    {
      name: 'documents',
      seeds: seedFiles('documents'),
      run: (bytes, { path }) => readDocument(bytes, path),
    },
    ...registryTargets(),
    ...gitTargets(),
    { name: 'tar', seeds: tarSeeds(), run: readTar },
    { name: 'layer', seeds: tarSeeds(), run: readLayer },
    ...binaryTargets(),
  ];
}

/** Whether an error is of the scanned data: the only kind that a parser may throw. */
export function isExpected(error: unknown): boolean {
  return error instanceof DataError || error instanceof UserError;
}

/** The whole way from files to an inventory, with one file changed and the others beside it. */
function sourceTarget({ kind, name, files }: SeedSource): Target {
  return {
    name: `${kind} ${name}`,
    seeds: files,
    run: (bytes, seed) => {
      const contents = files.map((file) => (file === seed ? { ...file, bytes } : file));
      takeInventory(
        { description: { kind, name }, layers: [], files: contents, problems: [] },
        ecosystems,
      );
    },
  };
}

/** An index of two files and a submodule, as version 4 writes it, without a hash. */
function gitIndex(): Buffer {
  const entry = (mode: number, name: string) => {
    const bytes = Buffer.alloc(62);
    bytes.writeUInt32BE(mode, 24);
    return Buffer.concat([bytes, Buffer.from(`\0${name}\0`)]);
  };
  const header = Buffer.from('DIRC\0\0\0\u0004\0\0\0\u0003', 'latin1');
  const entries = [entry(0o100644, 'a'), entry(0o160000, 'b'), entry(0o100644, 'c')];
  return Buffer.concat([header, ...entries, Buffer.alloc(20)]);
}

function gitTargets(): readonly Target[] {
  const rules = ['*.log\n!/a/**/[b-d]?\n\\#x/ \n', '**/a*b*c/'];
  const configs = ['[submodule "a\\"b"]\n\tpath = "a" ; x\n\turl = ../b\\\n.git\n'];
  const index = { path: '.git/index', bytes: gitIndex() };
  return [
    { name: 'git index', seeds: [index], run: (bytes, { path }) => parseGitIndex(bytes, path) },
    {
      name: 'ignore rules',
      seeds: rules.map(seedOf),
      run: (bytes) => parseIgnoreRules(bytes.toString('utf8'))?.decide('a/b/c/a.log', true),
    },
    {
      name: 'git config',
      seeds: configs.map(seedOf),
      run: (bytes) => parseGitConfig(bytes.toString('utf8')),
    },
  ];
}

function registryTargets(): readonly Target[] {
  const seeds = seedFiles('registry');
  const json = seeds.filter(({ path }) => path.endsWith('.json'));
  const text = seeds.filter(({ path }) => path.endsWith('.txt'));
  const references = [`ghcr.io/o/r:1@sha256:${'ab'.repeat(32)}`, 'localhost:5000/a', 'alpine'];
  const purls = ['pkg:npm/%40a/b@1.0.0?x=y#c/d', 'pkg:deb/debian/a@1?distro=debian-12'];
  return [
    { name: 'manifest', seeds: json, run: (bytes, { path }) => parseManifest(bytes, path) },
    { name: 'image config', seeds: json, run: (bytes, { path }) => parseImageConfig(bytes, path) },
    { name: 'layout index', seeds: json, run: (bytes, { path }) => parseLayoutIndex(bytes, path) },
    { name: 'challenge', seeds: text, run: (bytes) => parseChallenges(bytes.toString('latin1')) },
    {
      name: 'reference',
      seeds: references.map(seedOf),
      run: (bytes) => parseImageReference(bytes.toString('utf8')),
    },
    { name: 'purl', seeds: purls.map(seedOf), run: (bytes) => parsePurl(bytes.toString('utf8')) },
  ];
}

function seedOf(text: string): Seed {
  return { path: 'text', bytes: Buffer.from(text) };
}

const LONG = `${'long/'.repeat(30)}name`;

const TAR_FILES: readonly TarFile[] = [
  { path: 'etc/', type: 'directory' },
  { path: 'etc/os-release', content: 'ID=alpine\n' },
  { path: `lib/apk/db/${LONG}`, content: 'x'.repeat(700), long: 'pax' },
  { path: `usr/${LONG}`, content: 'y', long: 'gnu' },
  { path: 'etc/link', type: 'symlink', target: '../usr' },
  { path: 'etc/hard', type: 'hardlink', target: 'etc/os-release' },
  { path: 'etc/.wh.gone' },
  { path: 'var/.wh..wh..opq' },
];

const SPARSE: readonly TarFile[] = [
  {
    path: 'GNUSparseFile.0/a',
    content: '2\n0\n5\n100\n5\n'.padEnd(512, '\0').concat('helloworld'),
    pax: {
      'GNU.sparse.major': '1',
      'GNU.sparse.minor': '0',
      'GNU.sparse.name': 'a',
      'GNU.sparse.realsize': '105',
    },
  },
];

function tarSeeds(): readonly Seed[] {
  return [TAR_FILES, SPARSE].map((files) => ({ path: 'layer.tar', bytes: tarOf(files) }));
}

/** Largest entry whose data is asked for here: a reader keeps what it is asked to. */
const MAX_ENTRY = 1024 * 1024;

/** In chunks that cut through headers. */
function readTar(bytes: Buffer): void {
  const reader = createTarReader('layer.tar', {
    entry: ({ dataSize }) => dataSize <= MAX_ENTRY,
    data: () => undefined,
  });
  for (let at = 0; at < bytes.length; at += 700) reader.push(bytes.subarray(at, at + 700));
  reader.end();
}

const WANTED = wantedFiles(ecosystems, 'image');

const LIMITS = { ...LAYER_LIMITS, maxFileBytes: MAX_ENTRY, maxKeptBytes: 16 * MAX_ENTRY };

function readLayer(bytes: Buffer): void {
  const collector = collectLayer({
    digest: `sha256:${'00'.repeat(32)}`,
    wanted: { ...WANTED, names: [...(WANTED.names ?? []), 'a', 'name'] },
    extraPaths: [],
    hidesOthers: true,
    limits: LIMITS,
  });
  const reader = createTarReader('layer.tar', collector);
  reader.push(bytes);
  reader.end();
  collector.contents(bytes.length);
}

/** Seeds of which nothing is read, or not all, as they are. */
export function uselessSeeds(): readonly string[] {
  return seedSources().flatMap(({ kind, name, files }) => {
    const { packages, os, problems } = takeInventory(
      { description: { kind, name }, layers: [], files, problems: [] },
      ecosystems,
    );
    const isRead = packages.length > 0 || os !== undefined;
    return isRead && problems.length === 0 ? [] : [`${name}: ${JSON.stringify(problems)}`];
  });
}

/** Formats of ecosystems that no seed is of. What is found in executables comes from other bytes. */
export function formatsWithoutSeed(): readonly string[] {
  const sources = seedSources();
  const formats = ecosystems.flatMap((ecosystem) => ecosystem.formats);
  return formats
    .filter(({ wanted }) => (wanted.extracts ?? []).length === 0)
    .filter((format) => {
      const isWanted = compileWanted(format.wanted);
      return !sources.some(
        ({ kind, files }) =>
          format.wantedIn?.includes(kind) !== false &&
          files.some(({ path }) => isWanted(path) && format.isPrimary?.(path) !== false),
      );
    })
    .map(({ wanted }) => JSON.stringify(wanted));
}

/** Every file of a folder as a source of its own, such as the cases of other tools. */
export function corpusTarget(folder: string): Target {
  const seeds = corpusFiles(folder);
  return {
    name: 'corpus',
    seeds,
    run: (bytes, { path }) => {
      for (const kind of ['directory', 'image'] as const) {
        takeInventory(
          { description: { kind, name: path }, layers: [], files: [{ path, bytes }], problems: [] },
          ecosystems,
        );
      }
    },
  };
}
