/**
 * Alpine, Wolfi and their kin: what apk has installed.
 * Source: https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2
 */
import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { linesOf } from './control-file.ts';
import { distroOf } from './distro.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  OwnedFile,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { osvRelease } from './osv-release.ts';
import { packageOf, problemOf } from './package-of.ts';

/** Since apk-tools 3 it may be below `usr`. */
const DATABASE = 'lib/apk/db/installed';

/** What was asked for by name; all else is there for its sake. */
const WORLD = 'etc/apk/world';

const installedDatabase: FileFormat = {
  wanted: { pathSuffixes: [DATABASE, WORLD] },
  isPrimary: (path) => path.endsWith(DATABASE),
  parse: parseInstalled,
};

export const ecosystem: Ecosystem = { id: 'alpine', formats: [installedDatabase] };

/** One record: fields by letter. File lists (F, R, Z, M, a) are most of the database and are passed over. */
interface Record {
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
}

const FIELDS: ReadonlySet<string> = new Set(['P', 'V', 'A', 'L', 'o', 'm', 'D', 'p']);

function parseInstalled(file: EcosystemFile, context: ParseContext): ParsedFile {
  const installed: { record: Record; found: Package }[] = [];
  const problems: Problem[] = [];
  const virtual: Record[] = [];
  for (const record of readRecords(file.bytes.toString('utf8'))) {
    // `apk add --virtual .build-deps gcc` makes a package of nothing but dependencies.
    if (record.fields.get('P')?.startsWith('.') === true) {
      virtual.push(record);
      continue;
    }
    try {
      installed.push({ record, found: toPackage(file, context, record) });
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const providers = providersOf(installed);
  const direct = directNames(file, context, virtual);
  const packages = installed.map(({ record, found }) => ({
    ...found,
    isDirect: direct?.has(found.name),
    dependsOn: words(record, 'D')
      .map((word) => providers.get(relationName(word)))
      .filter((purl) => purl !== undefined),
  }));
  return { packages, problems, owned: () => ownedFiles(file, installed) };
}

function* readRecords(text: string): Generator<Record> {
  let fields = new Map<string, string>();
  let first = 0;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row === '') {
      if (fields.size > 0) yield { line: first, fields };
      fields = new Map();
      first = 0;
      continue;
    }
    if (first === 0) first = line;
    const letter = row.charAt(0);
    if (row.charAt(1) === ':' && FIELDS.has(letter)) fields.set(letter, row.slice(2).trim());
  }
  if (fields.size > 0) yield { line: first, fields };
}

/** Folders (`F:`) and the files in them (`R:`), read again only when someone asks for them. */
function* ownedFiles(
  file: EcosystemFile,
  installed: readonly { readonly record: Record; readonly found: Package }[],
): Generator<OwnedFile> {
  const owners = new Map(installed.map(({ record, found }) => [record.line, found.purl]));
  const root = rootOf(file);
  let owner: string | undefined;
  let folder = '';
  let line = 0;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    line++;
    owner = row === '' ? undefined : (owner ?? owners.get(line));
    if (row.startsWith('F:')) folder = row.slice(2);
    else if (row.startsWith('R:') && owner !== undefined) {
      yield { owner, path: `${root}${folder === '' ? '' : `${folder}/`}${row.slice(2)}` };
    }
  }
}

/** The folder that is the root of the system, with a slash; empty for the source's own. */
function rootOf({ path }: EcosystemFile): string {
  return path.slice(0, -DATABASE.length).replace(/usr\/$/, '');
}

/** Names in `world`, and what its virtual packages stand for; undefined where there is none. */
function directNames(
  file: EcosystemFile,
  context: ParseContext,
  virtual: readonly Record[],
): ReadonlySet<string> | undefined {
  const world = context.file(`${rootOf(file)}${WORLD}`)?.bytes.toString('utf8');
  if (world === undefined) return undefined;
  const stated = [...world.split(/\s+/), ...virtual.flatMap((record) => words(record, 'D'))];
  return new Set(stated.map(relationName));
}

function toPackage(file: EcosystemFile, context: ParseContext, { line, fields }: Record): Package {
  const name = fields.get('P') ?? '';
  const version = fields.get('V') ?? '';
  if (name === '' || version === '') {
    const message = 'an installed package has no name or no version';
    throw new DataError('malformed', message, { path: file.path, line });
  }
  const { os } = context;
  const origin = fields.get('o') ?? '';
  return packageOf(file, {
    type: 'apk',
    namespace: os?.id ?? 'alpine',
    name,
    version,
    line,
    architecture: fields.get('A'),
    qualifiers: { arch: fields.get('A'), distro: distroOf(context) },
    ecosystem: osvRelease(os),
    // Packages of one origin are built together and share its version.
    source: { name: origin === '' ? name : origin, version },
    licence: fields.get('L'),
    supplier: fields.get('m'),
    scope: 'runtime',
  });
}

/** By name and by what a package provides: `so:libz.so.1=1.3.1`, `cmd:sh=1.36.1`. */
function providersOf(
  installed: readonly { readonly record: Record; readonly found: Package }[],
): ReadonlyMap<string, string> {
  const providers = new Map<string, string>();
  for (const { record, found } of installed) {
    for (const word of words(record, 'p')) providers.set(relationName(word), found.purl);
  }
  for (const { found } of installed) providers.set(found.name, found.purl);
  return providers;
}

function words({ fields }: Record, letter: string): readonly string[] {
  return (fields.get(letter) ?? '').split(' ').filter((word) => word !== '');
}

/** `musl>=1.2` is about `musl`, and so is `musl@edge`; `!other` is a conflict and names nothing that is there. */
function relationName(word: string): string {
  return word.split(/[<>=~@]/, 1)[0] ?? '';
}
