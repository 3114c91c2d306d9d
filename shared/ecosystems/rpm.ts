/**
 * Red Hat, SUSE and related distributions: packages installed by rpm, from any of rpm's three database formats.
 * Source: https://rpm-software-management.github.io/rpm/manual/, rpm(8)
 */
import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  OwnedFile,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { problemOf } from './package-of.ts';
import { isBdb, readBdb } from './rpm/bdb.ts';
import { parseContainerManifest } from './rpm/container-manifest.ts';
import { type Header, readHeader, TAG } from './rpm/header.ts';
import { isNdb, readNdb } from './rpm/ndb.ts';
import { isSqlite, readTable } from './rpm/sqlite.ts';
import { toPackage } from './rpm/to-package.ts';

/** Folders that contain the database. ostree uses `usr/share/rpm`. */
const FOLDERS = ['var/lib/rpm', 'usr/lib/sysimage/rpm', 'usr/share/rpm'];

const DATABASES = ['Packages', 'Packages.db', 'rpmdb.sqlite'];

const WAL = '-wal';

const database: FileFormat = {
  wanted: {
    pathSuffixes: FOLDERS.flatMap((folder) =>
      [...DATABASES, `rpmdb.sqlite${WAL}`].map((name) => `${folder}/${name}`),
    ),
  },
  isPrimary: (path) => !path.endsWith(WAL),
  parse: parseDatabase,
};

const containerManifest: FileFormat = {
  wanted: { pathSuffixes: ['var/lib/rpmmanifest/container-manifest-2'] },
  parse: parseContainerManifest,
};

export const ecosystem: Ecosystem = { id: 'rpm', formats: [database, containerManifest] };

interface Installed {
  readonly header: Header;
  readonly found: Package;
}

function parseDatabase(file: EcosystemFile, context: ParseContext): ParsedFile {
  const installed: Installed[] = [];
  const problems: Problem[] = [];
  // Reading ends at a damaged page. Packages from earlier pages are kept.
  try {
    for (const blob of blobsOf(file, context)) {
      try {
        installed.push(readInstalled(blob, file, context));
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  } catch (error) {
    problems.push(problemOf(error));
  }
  const root = rootOf(file.path);
  return { packages: withEdges(installed), problems, owned: () => ownedFiles(installed, root) };
}

function* blobsOf(file: EcosystemFile, context: ParseContext): Generator<Buffer> {
  const { bytes, path } = file;
  if (bytes.length === 0) return;
  if (isNdb(bytes)) yield* readNdb(bytes, path);
  else if (isSqlite(bytes)) {
    const wal = context.file(`${path}${WAL}`)?.bytes;
    for (const [, blob] of readTable(bytes, wal, 'Packages', path)) {
      if (blob instanceof Buffer) yield blob;
    }
  } else if (isBdb(bytes)) yield* readBdb(bytes, path);
  else
    throw new DataError(
      'unsupported-version',
      'the file is not an rpm database in a known format',
      { path },
    );
}

function readInstalled(blob: Buffer, file: EcosystemFile, context: ParseContext): Installed {
  const header = readHeader(blob, file.path);
  const [name = '', version = ''] = [header.text(TAG.name), header.text(TAG.version)];
  if (name === '' || version === '') {
    const message = 'an installed package has no name or version';
    throw new DataError('malformed', message, { path: file.path });
  }
  const found = toPackage(file, context, {
    name,
    version,
    release: header.text(TAG.release) ?? '',
    epoch: header.numbers(TAG.epoch)[0],
    architecture: header.text(TAG.architecture),
    sourceRpm: header.text(TAG.sourceRpm),
    license: header.text(TAG.license),
    vendor: header.text(TAG.vendor),
    modularityLabel: header.text(TAG.modularityLabel),
  });
  return { header, found };
}

/**
 * Returns the packages with their dependencies. A package can require a file or a capability of another package, such
 * as `/bin/sh` or `libc.so.6()(64bit)`.
 */
function withEdges(installed: readonly Installed[]): readonly Package[] {
  const required = installed.map(({ header }) => header.texts(TAG.requires));
  const providers = new Map<string, string>();
  const files = new Set(required.flat().filter((name) => name.startsWith('/')));
  if (files.size > 0) {
    for (const { owner, path } of ownedFiles(installed)) {
      if (files.has(`/${path}`)) providers.set(`/${path}`, owner);
    }
  }
  for (const { header, found } of installed) {
    for (const name of header.texts(TAG.provides)) providers.set(name, found.purl);
  }
  return installed.map(({ found }, index) => ({
    ...found,
    dependsOn: (required[index] ?? [])
      .map((name) => providers.get(name))
      .filter((purl) => purl !== undefined),
  }));
}

function* ownedFiles(installed: readonly Installed[], root = ''): Generator<OwnedFile> {
  for (const { header, found } of installed) {
    for (const path of filesOf(header)) yield { owner: found.purl, path: root + path.slice(1) };
  }
}

/** Returns the system's root folder, with a trailing slash, or an empty string if it is the root of the source. */
function rootOf(path: string): string {
  const folder = FOLDERS.find((candidate) => path.includes(`${candidate}/`)) ?? path;
  return path.slice(0, Math.max(0, path.lastIndexOf(`${folder}/`)));
}

/**
 * Returns the paths of a package's files. Names and folders are in separate lists, and each name refers to its folder
 * by index. Before rpm 4, a single list contained the full paths.
 */
function filesOf(header: Header): readonly string[] {
  const names = header.texts(TAG.baseNames);
  if (names.length === 0) return header.texts(TAG.oldFileNames);
  const folders = header.texts(TAG.directoryNames);
  const indexes = header.numbers(TAG.directoryIndexes);
  return names.map((name, index) => `${folders[indexes[index] ?? -1] ?? ''}${name}`);
}
