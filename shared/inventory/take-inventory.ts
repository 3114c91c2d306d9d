import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from '../ecosystems/ecosystem.ts';
import { withoutMark } from '../ecosystems/text.ts';
import { DataError } from '../errors/errors.ts';
import { compareText } from '../model/compare.ts';
import {
  INVENTORY_KIND,
  type Inventory,
  type OperatingSystem,
  type Problem,
} from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { SourceContents, SourceFile } from '../source/source.ts';
import { compileEach } from '../source/wanted.ts';
import { asFound, isDocument } from './documents.ts';
import { inFirstLayers } from './first-layers.ts';
import { isLfsPointer, unfetched } from './lfs-pointer.ts';
import { mergePackages } from './merge.ts';
import { readOperatingSystem } from './os-release.ts';
import { divideByOwner, type OwnedFiles } from './ownership.ts';
import { findUnlocked, type ManifestFile } from './unlocked.ts';
import { unsettled } from './unsettled.ts';
import { formatsFor } from './wanted-files.ts';

/** More in one inventory is no software that people run; 100,000 is a monorepo of 200 applications. */
const MAX_PACKAGES = 1_000_000;

/**
 * What is in a source: every format reads its files, and what they say of one package becomes one entry.
 * A file that cannot be read is a problem of the inventory, and the others are read all the same.
 */
export function takeInventory(source: SourceContents, ecosystems: readonly Ecosystem[]): Inventory {
  const contents = { ...source, files: source.files.map(plain) };
  const files = new Map(contents.files.map((file) => [file.path, file]));
  const os = readOperatingSystem(files);
  const { description, ignored = [], ignoredFiles } = contents;
  const context = contextOf(contents, files, os);
  const packages: Package[] = [];
  const stated: Package[] = [];
  const problems: Problem[] = [...contents.problems];
  const owned: OwnedFiles[] = [];
  const read = new Set<string>();
  const manifests: ManifestFile[] = [];
  const formats = formatsFor(ecosystems, description.kind);
  const lockfiles = emptyLockfiles(formats);
  for (const [format, file] of work(formats, contents.files)) {
    const parsed = inFirstLayers(parse(format, file, context), file, (earlier) =>
      parse(format, earlier, context),
    );
    if (parsed.isForeign !== true) read.add(file.path);
    const list = isDocument(format) ? stated : packages;
    for (const found of parsed.packages) list.push(found);
    for (const problem of parsed.problems) problems.push(problem);
    if (parsed.owned !== undefined) owned.push(parsed.owned);
    const { manifest } = parsed;
    if (manifest !== undefined) manifests.push({ path: file.path, format, manifest });
    lockfiles.get(format)?.push({ file, packages: parsed.packages });
    if (packages.length + stated.length > MAX_PACKAGES) throw tooMany(file.path);
  }
  const unlocked = findUnlocked(manifests, lockfiles, context);
  for (const found of unlocked.packages) packages.push(found);
  for (const problem of unlocked.problems) problems.push(problem);
  const divided = divideByOwner([...packages, ...asFound(stated, packages)], owned);
  return {
    kind: INVENTORY_KIND,
    source: contents.description,
    scanned: contents.scanned,
    os,
    layers: contents.layers,
    packages: mergePackages(divided.packages),
    ...(divided.contained.length > 0 && { contained: mergePackages(divided.contained) }),
    problems: problems.sort(compareProblems),
    ...(ignored.length > 0 && { ignored, ignoredFiles }),
    files: [...read].sort(),
  };
}

/** The file as formats read it; what was found in an executable or archive is our own JSON. */
function plain(file: SourceFile): SourceFile {
  if (file.extract !== undefined) return file;
  const { earlier } = file;
  const bytes = withoutMark(file.bytes);
  if (bytes === file.bytes && earlier === undefined) return file;
  return {
    ...file,
    bytes,
    hadMark: bytes !== file.bytes,
    earlier: earlier?.map((one) => ({ ...one, bytes: withoutMark(one.bytes) })),
  };
}

/** For each format that says the versions of what some manifest names, no file yet. */
function emptyLockfiles(formats: readonly FileFormat[]): Map<FileFormat, ParsedLockfile[]> {
  const locks = formats.flatMap(({ locking }) => locking?.locks ?? []);
  return new Map(locks.map(({ format }) => [format, []]));
}

interface ParsedLockfile {
  readonly file: EcosystemFile;
  readonly packages: readonly Package[];
}

function contextOf(
  { description, files: all }: SourceContents,
  files: ReadonlyMap<string, SourceFile>,
  os: OperatingSystem | undefined,
): ParseContext {
  let byName: ReadonlyMap<string, readonly SourceFile[]> | undefined;
  return {
    sourceKind: description.kind,
    file: (path) => files.get(path),
    named: (name) => {
      byName ??= Map.groupBy(all, ({ path }) => path.slice(path.lastIndexOf('/') + 1));
      return byName.get(name) ?? [];
    },
    os,
  };
}

/** Which format parses which file. */
function* work(
  formats: readonly FileFormat[],
  files: readonly SourceFile[],
): Generator<readonly [FileFormat, EcosystemFile]> {
  const whoWants = compileEach(formats.map(({ wanted }) => wanted));
  const meant = formats.map((): SourceFile[] => []);
  for (const file of files) {
    const indexes = file.extract === undefined ? whoWants(file.path) : formats.keys();
    for (const index of indexes) meant[index]?.push(file);
  }
  for (const [index, format] of formats.entries()) {
    for (const file of meant[index] ?? []) if (isMeant(format, file)) yield [format, file];
  }
}

/** Whether a file is for a format that wants its path, or an extract for a format at all. */
function isMeant({ wanted, isPrimary }: FileFormat, { path, extract }: SourceFile): boolean {
  if (isPrimary?.(path) === false) return false;
  return extract === undefined || wanted.extracts?.includes(extract) === true;
}

function parse(format: FileFormat, file: EcosystemFile, context: ParseContext): ParsedFile {
  if (isLfsPointer(file.bytes)) {
    return { packages: [], problems: [unfetched(file.path)], isForeign: true };
  }
  const problem = unsettled(file, format.role);
  if (problem !== undefined) return { packages: [], problems: [problem] };
  try {
    return format.parse(file, context);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { message, code, place } = error;
    return { packages: [], problems: [{ code, message, ...place }] };
  }
}

function tooMany(path: string): DataError {
  return new DataError('limit-exceeded', `there are more than ${MAX_PACKAGES} packages`, { path });
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.message, b.message)
  );
}
