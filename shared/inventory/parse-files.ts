import type {
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from '../ecosystems/ecosystem.ts';
import { DataError } from '../errors/errors.ts';
import type { GoProgram } from '../model/go-program.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { compileEach } from '../source/compile-wanted.ts';
import type { SourceContents, SourceFile } from '../source/source.ts';
import { documentLock, isDocument } from './embedded-sboms.ts';
import type { OwnedFiles } from './file-owners.ts';
import { inFirstLayers } from './introducing-layers.ts';
import { isLfsPointer, unfetched } from './lfs-pointer.ts';
import type { ParsedLockfile } from './lock-holders.ts';
import { systemsIn } from './nested-systems.ts';
import { isTooLarge, tooLarge } from './size-limits.ts';
import type { ManifestFile } from './unlocked.ts';
import { unsettled } from './unusable-lockfile.ts';

/** Maximum number of packages in an inventory. A monorepo with 200 applications has about 100,000 packages. */
const MAX_PACKAGES = 1_000_000;

/**
 * Compiled matchers for lists of formats. A matcher is reused, because all inventories of a run have the same formats.
 */
const matchers = new WeakMap<readonly FileFormat[], (path: string) => readonly number[]>();

/** The combined results from all parsers. */
interface Reading {
  readonly packages: Package[];
  /** Packages from the SBOM files in the source. */
  readonly stated: Package[];
  readonly problems: Problem[];
  readonly owned: OwnedFiles[];
  readonly programs: GoProgram[];
  /** Paths to the files that were read in a known format. */
  readonly read: Set<string>;
  readonly manifests: ManifestFile[];
  readonly lockfiles: Map<FileFormat, ParsedLockfile[]>;
}

/**
 * Parses the files of every format. An unreadable file becomes a problem and does not stop the other files from being
 * parsed.
 */
export function parseFiles(
  formats: readonly FileFormat[],
  contents: SourceContents,
  context: ParseContext,
): Reading {
  const locks = [documentLock, ...formats.flatMap(({ locking }) => locking?.locks ?? [])];
  const reading: Reading = {
    packages: [],
    stated: [],
    problems: [...contents.problems],
    owned: [],
    programs: [],
    read: new Set(),
    manifests: [],
    lockfiles: new Map(locks.map(({ format }) => [format, []])),
  };
  const systemOf = systemsIn(context);
  for (const [format, file] of work(formats, contents.files)) {
    const inside = { ...context, os: systemOf(file.path) };
    const parsed = inFirstLayers(parse(format, file, inside), file, (earlier) =>
      parse(format, earlier, inside),
    );
    addParsed(reading, parsed, format, file);
    const { packages, stated } = reading;
    if (packages.length + stated.length > MAX_PACKAGES) throw tooMany(file.path);
  }
  return reading;
}

function addParsed(
  reading: Reading,
  parsed: ParsedFile,
  format: FileFormat,
  file: EcosystemFile,
): void {
  const { manifest, owned, program } = parsed;
  if (parsed.isForeign !== true) reading.read.add(file.path);
  const list = isDocument(format) ? reading.stated : reading.packages;
  for (const found of parsed.packages) list.push(found);
  for (const problem of parsed.problems) reading.problems.push(problem);
  if (owned !== undefined) reading.owned.push(owned);
  if (program !== undefined) reading.programs.push(program);
  if (manifest !== undefined) reading.manifests.push({ path: file.path, format, manifest });
  reading.lockfiles.get(format)?.push({ file, packages: parsed.packages });
}

/** Yields each file together with each format that parses it, sorted by format. */
function* work(
  formats: readonly FileFormat[],
  files: readonly SourceFile[],
): Generator<readonly [FileFormat, SourceFile]> {
  const whoWants = matchers.get(formats) ?? compileEach(formats.map(({ wanted }) => wanted));
  matchers.set(formats, whoWants);
  const meant = formats.map((): SourceFile[] => []);
  for (const file of files) {
    const indexes = file.extract === undefined ? whoWants(file.path) : formats.keys();
    for (const index of indexes) meant[index]?.push(file);
  }
  for (const [index, format] of formats.entries()) {
    for (const file of meant[index] ?? []) if (isMeant(format, file)) yield [format, file];
  }
}

/**
 * Returns true if a format parses a file itself, and does not only use it as an additional file. An extract must be of
 * a kind that the format reads.
 */
function isMeant({ wanted, isPrimary }: FileFormat, { path, extract }: SourceFile): boolean {
  if (isPrimary?.(path) === false) return false;
  return extract === undefined || wanted.extracts?.includes(extract) === true;
}

function parse(format: FileFormat, file: SourceFile, context: ParseContext): ParsedFile {
  if (isLfsPointer(file.bytes)) {
    // The name alone does not show that the file has this format, so there is no problem to report.
    if (format.isLikely?.(file.bytes) === false)
      return { packages: [], problems: [], isForeign: true };
    return { packages: [], problems: [unfetched(file.path)], isForeign: true };
  }
  if (isTooLarge(file)) {
    const problem = tooLarge(file, format);
    return { packages: [], problems: problem === undefined ? [] : [problem], isForeign: true };
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
  return new DataError('limit-exceeded', `more than ${MAX_PACKAGES} packages found`, { path });
}
