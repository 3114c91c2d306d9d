import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UserError } from '../errors/errors.ts';
import type { AdvisoryData } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName, type OsvCoordinates, osvCoordinates } from '../versions/osv-coordinates.ts';
import { type AdvisoryIndex, type IndexAnswer, later } from './advisory-index.ts';
import type { AdvisoryCandidate, AdvisorySource } from './advisory-source.ts';
import {
  type LooseRecords,
  openFolderIndex,
  readLooseFile,
  readLooseFolder,
  withoutOtherFiles,
} from './folder-index.ts';
import { openZipIndex } from './zip-index.ts';

const ARCHIVE = 'all.zip';

/** Number of packages between two progress reports. */
const PROGRESS_STEP = 500;

export interface FolderDependencies {
  /** Folder that caches archive indexes between runs; without it, each run reads the whole archives. */
  readonly cacheFolder?: string | undefined;
}

/**
 * Opens a folder with the layout of OSV's public bucket: `<Ecosystem>/all.zip` or `<Ecosystem>/*.json`. Records
 * directly in the folder, or in a single file, apply to every ecosystem. Only the ecosystems of the packages are
 * read.
 */
export function openFolder(folder: string, world: FolderDependencies): AdvisorySource {
  return { find: (packages, onProgress) => findIn(folder, world, packages, onProgress) };
}

/** The state of one query to the folder. */
interface Search {
  readonly folder: string;
  readonly name: string;
  readonly world: FolderDependencies;
  readonly root: LooseRecords;
  readonly folders: ReadonlySet<string>;
  /** Indexes by ecosystem; undefined if the folder has no records of it. */
  readonly shelves: Map<string, readonly AdvisoryIndex[]>;
  /** Results by ecosystem and name, because many packages need the same. */
  readonly answers: Map<string, IndexAnswer>;
  readonly problems: Problem[];
  readonly checkedReleases: Set<string>;
  /** Ecosystems and releases that the folder does not cover. */
  readonly uncovered: Set<string>;
}

async function findIn(
  folder: string,
  world: FolderDependencies,
  packages: readonly Package[],
  onProgress?: (done: number, total: number) => void,
): ReturnType<AdvisorySource['find']> {
  const search = await openSearch(folder, world);
  const candidates: AdvisoryCandidate[] = [];
  try {
    for (const [index, item] of packages.entries()) {
      candidates.push(...(await candidatesFor(item, search)));
      if (index % PROGRESS_STEP === 0) onProgress?.(index, packages.length);
    }
    onProgress?.(packages.length, packages.length);
    const shelves = [...search.shelves.values()].flat();
    const newest = shelves.reduce((time, shelf) => later(time, shelf.newest), '');
    const data = {
      name: search.name,
      newest: newest === '' ? undefined : newest,
      records: recordsOf(search),
    };
    return { candidates, problems: search.problems, uncovered: [...search.uncovered], data };
  } finally {
    for (const shelf of [...search.shelves.values()].flat()) await shelf.close();
  }
}

function recordsOf({ shelves }: Search): AdvisoryData['records'] {
  return [...shelves]
    .map(([ecosystem, own]) => ({
      ecosystem,
      records: own.reduce((sum, shelf) => sum + shelf.records, 0),
    }))
    .sort((a, b) => compareText(a.ecosystem, b.ecosystem));
}

/** @throws {UserError} `file-not-found` when neither a folder nor a file exists. */
async function openSearch(folder: string, world: FolderDependencies): Promise<Search> {
  const name = basename(folder);
  const isFolder = (await statOf(folder)).isDirectory();
  const root = isFolder
    ? withoutOtherFiles(await readLooseFolder(folder, name))
    : await readLooseFile(folder, name);
  const entries = isFolder ? await readdir(folder, { withFileTypes: true }) : [];
  const folders = entries.filter((entry) => !entry.isFile()).map((entry) => entry.name);
  return {
    folder,
    name,
    world,
    root,
    folders: new Set(folders),
    shelves: new Map(),
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
      'Give the path of a folder with <Ecosystem>/all.zip, as OSV publishes it.',
      { cause },
    );
  }
}

async function candidatesFor(item: Package, search: Search): Promise<readonly AdvisoryCandidate[]> {
  const found = new Map<string, AdvisoryCandidate>();
  for (const coordinates of osvCoordinates(item)) {
    const { advisories } = await answerFor(coordinates, search);
    for (const advisory of advisories) {
      const speaks = advisory.affected.some((affected) => {
        const { ecosystem, name } = affected.package;
        const { base } = parseEcosystem(ecosystem);
        return (
          coversEcosystem(ecosystem, coordinates.ecosystem) &&
          normalName(base, name) === coordinates.name
        );
      });
      if (speaks) found.set(advisory.id, { package: item, advisory });
    }
  }
  return [...found.values()];
}

async function answerFor(coordinates: OsvCoordinates, search: Search): Promise<IndexAnswer> {
  const { base } = parseEcosystem(coordinates.ecosystem);
  const key = `${coordinates.ecosystem}\n${coordinates.name}`;
  const known = search.answers.get(key);
  if (known !== undefined) return known;
  const answers: IndexAnswer[] = [];
  for (const shelf of await shelvesFor(base, search)) {
    answers.push(await shelf.find(coordinates.name));
  }
  noteMissingRelease(coordinates.ecosystem, search);
  const answer = {
    advisories: answers.flatMap(({ advisories }) => advisories),
    problems: answers.flatMap(({ problems }) => problems),
  };
  search.problems.push(...answer.problems);
  search.answers.set(key, answer);
  return answer;
}

/** A release without records was not checked: its packages only look clean. */
function noteMissingRelease(ecosystem: string, search: Search): void {
  const { base } = parseEcosystem(ecosystem);
  const shelves = search.shelves.get(base) ?? [];
  if (shelves.length === 0 || search.checkedReleases.has(ecosystem)) return;
  search.checkedReleases.add(ecosystem);
  const isCovered = shelves.some(({ releases }) =>
    [...releases].some((release) => coversEcosystem(release, ecosystem)),
  );
  if (!isCovered) noteMissing(ecosystem, search);
}

async function shelvesFor(base: string, search: Search): Promise<readonly AdvisoryIndex[]> {
  const open = search.shelves.get(base);
  if (open !== undefined) return open;
  const shelves = await openShelves(base, search);
  if (shelves.length === 0) noteMissing(base, search);
  search.problems.push(...shelves.flatMap((shelf) => shelf.problems));
  search.shelves.set(base, shelves);
  return shelves;
}

/** The base is only compared with the listed names, so it cannot lead out of the folder. */
async function openShelves(base: string, search: Search): Promise<readonly AdvisoryIndex[]> {
  const { folder, name, root, world } = search;
  const beside = openFolderIndex(root, base, name);
  const shelves = beside.releases.size + beside.problems.length > 0 ? [beside] : [];
  if (!search.folders.has(base)) return shelves;
  const inside = join(folder, base);
  const shown = `${name}/${base}`;
  if ((await readdir(inside)).includes(ARCHIVE)) {
    const place = { path: join(inside, ARCHIVE), shown: `${shown}/${ARCHIVE}`, ecosystem: base };
    shelves.push(await openZipIndex({ ...place, cacheFolder: world.cacheFolder }));
    return shelves;
  }
  return [...shelves, openFolderIndex(await readLooseFolder(inside, shown), base, shown)];
}

function noteMissing(ecosystem: string, search: Search): void {
  search.uncovered.add(ecosystem);
  search.problems.push(missingEcosystem(ecosystem, search.name));
}

function missingEcosystem(base: string, name: string): Problem {
  return {
    code: 'not-found',
    message: `no advisories for ${base}: its packages were not checked`,
    path: `${name}/${base}`,
  };
}
