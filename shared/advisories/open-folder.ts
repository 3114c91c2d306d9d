import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UserError } from '../errors/errors.ts';
import type { Advisory, Affected } from '../model/advisory.ts';
import type { AdvisoryData } from '../model/advisory-data.ts';
import type { Problem } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import { downloadStep } from '../text/download-step.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName, type OsvCoordinates, osvCoordinates } from '../versions/osv-coordinates.ts';
import { type AdvisoryIndex, type IndexAnswer, later } from './advisory-index.ts';
import type { AdvisoryCandidate, AdvisorySource, AliasIds } from './advisory-source.ts';
import { canariesOf } from './canaries.ts';
import {
  openFolderIndex,
  readUnpackedFile,
  readUnpackedFolder,
  type UnpackedRecords,
  withoutOtherFiles,
} from './folder-index.ts';
import { openZipIndex } from './zip-index.ts';

const ARCHIVE = 'all.zip';

/** Number of packages between two progress reports. */
const PROGRESS_STEP = 500;

export interface FolderDependencies {
  /** Folder that caches archive indexes between runs. Without it, each run reads the complete archives. */
  readonly cacheFolder?: string | undefined;
  /** Name of the folder in messages. The default is the last segment of the path. */
  readonly name?: string | undefined;
  /** Ecosystems whose folders are read. Undefined if all folders are read. */
  readonly ecosystems?: ReadonlySet<string> | undefined;
  /** True if each ecosystem must contain the advisories that every complete copy of the data contains. */
  readonly isComplete?: boolean | undefined;
}

/**
 * Opens a folder with the same layout as OSV's public bucket: `<Ecosystem>/all.zip` or `<Ecosystem>/*.json`. Records
 * directly inside the folder, or in a single file, apply to every ecosystem. Reads only the records for the ecosystems
 * of the packages.
 */
export function openFolder(folder: string, deps: FolderDependencies): AdvisorySource {
  return {
    find: (packages, onProgress, aliasIds) =>
      findIn({ folder, deps }, packages, onProgress, aliasIds),
  };
}

/** The state of one query to the folder. */
interface Search {
  readonly folder: string;
  readonly name: string;
  readonly deps: FolderDependencies;
  readonly root: UnpackedRecords;
  readonly folders: ReadonlySet<string>;
  /** Indexes by ecosystem. Undefined if the folder does not have records for the ecosystem. */
  readonly indexes: Map<string, readonly AdvisoryIndex[]>;
  /** Advisories by ecosystem and name. They are kept, because many packages share an advisory. */
  readonly answers: Map<string, readonly Advisory[]>;
  readonly problems: Problem[];
  readonly checkedReleases: Set<string>;
  /** Ecosystems and releases that the folder does not cover. */
  readonly uncovered: Set<string>;
}

async function findIn(
  { folder, deps }: Pick<Search, 'folder' | 'deps'>,
  packages: readonly Package[],
  onProgress?: (done: number, total: number) => void,
  aliasIds: AliasIds = () => [],
): ReturnType<AdvisorySource['find']> {
  const search = await openSearch(folder, deps);
  const candidates: AdvisoryCandidate[] = [];
  try {
    const isConcerned = await concernedPackages(packages, search);
    for (const [index, item] of packages.entries()) {
      if (isConcerned(index)) candidates.push(...(await candidatesFor(item, search)));
      if (index % PROGRESS_STEP === 0) onProgress?.(index, packages.length);
    }
    onProgress?.(packages.length, packages.length);
    const indexes = [...search.indexes.values()].flat();
    const aliases = recordsWithIds(aliasIds(candidates), indexes);
    const newest = indexes.reduce((time, each) => later(time, each.newest), '');
    const data = {
      name: search.name,
      newest: newest === '' ? undefined : newest,
      records: recordsOf(search),
    };
    const problems = [...search.problems, ...aliases.problems];
    const uncovered = [...search.uncovered];
    return { candidates, problems, uncovered, aliases: aliases.advisories, data };
  } finally {
    for (const each of [...search.indexes.values()].flat()) await each.close();
  }
}

/** Reads records by ID from the requested ecosystems. */
function recordsWithIds(ids: readonly string[], indexes: readonly AdvisoryIndex[]): IndexAnswer {
  const answers = ids.flatMap((id) => indexes.map((index) => index.lookUp(id)));
  return {
    advisories: answers.flatMap(({ advisories }) => advisories),
    problems: answers.flatMap(({ problems }) => problems),
  };
}

function recordsOf({ indexes }: Search): AdvisoryData['records'] {
  return [...indexes]
    .map(([ecosystem, own]) => {
      const newest = own.reduce((time, each) => later(time, each.newest), '');
      const records = own.reduce((sum, each) => sum + each.records, 0);
      return { ecosystem, records, ...(newest !== '' && { newest }) };
    })
    .sort((a, b) => compareText(a.ecosystem, b.ecosystem));
}

/**
 * Opens a folder or file of advisories for one query.
 *
 * @throws {UserError} `file-not-found` if the path is neither a folder nor a file.
 */
async function openSearch(folder: string, deps: FolderDependencies): Promise<Search> {
  const { name = basename(folder), ecosystems } = deps;
  const isFolder = (await statOf(folder)).isDirectory();
  const root = isFolder
    ? withoutOtherFiles(await readUnpackedFolder(folder, name))
    : await readUnpackedFile(folder, name);
  const entries = isFolder ? await readdir(folder, { withFileTypes: true }) : [];
  const folders = entries
    .filter((entry) => !entry.isFile() && ecosystems?.has(entry.name) !== false)
    .map((entry) => entry.name);
  return {
    folder,
    name,
    deps,
    root,
    folders: new Set(folders),
    indexes: new Map(),
    answers: new Map(),
    problems: [],
    checkedReleases: new Set(),
    uncovered: new Set(),
  };
}

async function statOf(folder: string): ReturnType<typeof stat> {
  try {
    return await stat(folder);
  } catch (cause) {
    throw new UserError(
      'file-not-found',
      `Advisory folder ${folder} not found.`,
      'Specify a folder that contains <Ecosystem>/all.zip files as published by OSV.',
      { cause },
    );
  }
}

/**
 * Returns a function that tests, by package index, whether a package has an advisory that might affect one of its
 * versions. All records for these packages are read, because a fix must avoid every vulnerable version. The records for
 * all other packages are skipped.
 */
async function concernedPackages(
  packages: readonly Package[],
  search: Search,
): Promise<(index: number) => boolean> {
  const keys = packages.map(nameKey);
  const concerned = new Set<string>();
  for (const [at, item] of packages.entries()) {
    for (const { ecosystem, name, version } of osvCoordinates(item)) {
      const indexes = await indexesFor(parseEcosystem(ecosystem).base, search);
      noteMissingRelease(ecosystem, search);
      const isConcerned = indexes.some((each) => each.couldAffect(name, version, ecosystem));
      if (isConcerned) concerned.add(keys[at] ?? '');
    }
  }
  return (index) => concerned.has(keys[index] ?? '');
}

/** Returns the same key for all versions of a package. */
function nameKey({ ecosystem = '', name }: Package): string {
  return `${ecosystem}\n${normalName(parseEcosystem(ecosystem).base, name)}`;
}

async function candidatesFor(item: Package, search: Search): Promise<readonly AdvisoryCandidate[]> {
  const found = new Map<string, AdvisoryCandidate>();
  for (const coordinates of osvCoordinates(item)) {
    for (const advisory of await advisoriesFor(coordinates, search)) {
      found.set(advisory.id, { package: item, advisory });
    }
  }
  return [...found.values()];
}

async function advisoriesFor(
  coordinates: OsvCoordinates,
  search: Search,
): Promise<readonly Advisory[]> {
  const { base } = parseEcosystem(coordinates.ecosystem);
  const key = `${coordinates.ecosystem}\n${coordinates.name}`;
  const known = search.answers.get(key);
  if (known !== undefined) return known;
  const answers = (await indexesFor(base, search)).map((each) =>
    each.find(coordinates.name, coordinates.ecosystem),
  );
  search.problems.push(...answers.flatMap(({ problems }) => problems));
  const advisories = answers
    .flatMap((answer) => answer.advisories)
    .filter(({ affected }) => affected.some((entry) => isAbout(entry, coordinates)));
  search.answers.set(key, advisories);
  return advisories;
}

function isAbout(
  { package: { ecosystem, name } }: Affected,
  { ecosystem: wanted, name: wantedName }: OsvCoordinates,
): boolean {
  if (!coversEcosystem(ecosystem, wanted)) return false;
  return normalName(parseEcosystem(ecosystem).base, name) === wantedName;
}

/**
 * Marks a release without records as uncovered. Its packages were not checked, although they seem to have no
 * vulnerabilities.
 */
function noteMissingRelease(ecosystem: string, search: Search): void {
  const { base } = parseEcosystem(ecosystem);
  const indexes = search.indexes.get(base) ?? [];
  if (indexes.length === 0 || search.checkedReleases.has(ecosystem)) return;
  search.checkedReleases.add(ecosystem);
  const isCovered = indexes.some(({ releases }) =>
    [...releases].some((release) => coversEcosystem(release, ecosystem)),
  );
  if (!isCovered) noteMissing(ecosystem, search);
}

async function indexesFor(base: string, search: Search): Promise<readonly AdvisoryIndex[]> {
  const open = search.indexes.get(base);
  if (open !== undefined) return open;
  const indexes = await openIndexes(base, search);
  if (indexes.length === 0) noteMissing(base, search);
  search.problems.push(...indexes.flatMap((each) => each.problems));
  if (search.deps.isComplete && indexes.length > 0) {
    search.problems.push(...missingCanaries(base, indexes, search.name));
  }
  search.indexes.set(base, indexes);
  return indexes;
}

/**
 * Opens the indexes of an ecosystem, which is named without its release. The name is only compared with the names in
 * the folder listing, so it cannot lead out of the folder.
 */
async function openIndexes(base: string, search: Search): Promise<readonly AdvisoryIndex[]> {
  const { folder, name, root, deps } = search;
  const beside = openFolderIndex(root, base, name);
  const indexes = beside.releases.size + beside.problems.length > 0 ? [beside] : [];
  if (!search.folders.has(base)) return indexes;
  const inside = join(folder, base);
  const shown = `${name}/${base}`;
  if ((await readdir(inside)).includes(ARCHIVE)) {
    const location = { path: join(inside, ARCHIVE), shown: `${shown}/${ARCHIVE}`, ecosystem: base };
    indexes.push(await openZipIndex({ ...location, cacheFolder: deps.cacheFolder }));
    return indexes;
  }
  return [...indexes, openFolderIndex(await readUnpackedFolder(inside, shown), base, shown)];
}

/**
 * Returns a problem if the data for an ecosystem contains none of its permanent advisories. Such a copy of the data is
 * incomplete, and vulnerable packages would seem to have no vulnerabilities.
 */
function missingCanaries(
  base: string,
  indexes: readonly AdvisoryIndex[],
  name: string,
): readonly Problem[] {
  const canaries = canariesOf(base);
  const isThere = canaries.some((canary) =>
    indexes.some((each) => each.find(normalName(base, canary.name)).advisories.length > 0),
  );
  if (canaries.length === 0 || isThere) return [];
  const names = canaries.map((canary) => canary.name).join(', ');
  const message = `the data for ${base} is incomplete, because there is no advisory for ${names}`;
  return [{ code: 'contradiction', message, path: `${name}/${base}` }];
}

function noteMissing(ecosystem: string, search: Search): void {
  search.uncovered.add(ecosystem);
  search.problems.push(missingEcosystem(ecosystem, search.name));
}

function missingEcosystem(base: string, name: string): Problem {
  return {
    code: 'not-found',
    message: `no advisories for ${base}: its packages were not checked. Fix: ${downloadStep(name, base)}`,
    path: `${name}/${base}`,
  };
}
