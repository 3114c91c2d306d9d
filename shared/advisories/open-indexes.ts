import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { inlineFix } from '../errors/describe.ts';
import { UserError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import { downloadStep } from '../text/download-step.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName } from '../versions/osv-coordinates.ts';
import type { AdvisoryIndex } from './advisory-index.ts';
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

export interface FolderDependencies {
  /** Folder that caches archive indexes between runs. Without it, each run reads the complete archives. */
  readonly cacheFolder?: string | undefined;
  /** Name of the folder in messages. The default is the last segment of the path. */
  readonly name?: string | undefined;
  /** Ecosystems whose folders are read. Undefined if all folders are read. */
  readonly ecosystems?: ReadonlySet<string> | undefined;
  /** True if the data is a complete copy. Then each ecosystem must contain its permanent advisories. */
  readonly isComplete?: boolean | undefined;
}

/** The indexes of a folder that one query needs. */
export interface FolderIndexes {
  /** Name of the folder in messages. */
  readonly name: string;
  /** Indexes by ecosystem, without its release. The list is empty if the folder has no records for the ecosystem. */
  readonly byEcosystem: ReadonlyMap<string, readonly AdvisoryIndex[]>;
  readonly problems: readonly Problem[];
  /** Ecosystems and releases that the folder does not cover. */
  readonly uncovered: ReadonlySet<string>;
}

/** A folder that is being opened, and the indexes that are already open. */
interface Opening {
  readonly folder: string;
  readonly name: string;
  readonly deps: FolderDependencies;
  readonly root: UnpackedRecords;
  readonly folders: ReadonlySet<string>;
  readonly byEcosystem: Map<string, readonly AdvisoryIndex[]>;
  readonly problems: Problem[];
  readonly uncovered: Set<string>;
}

/**
 * Opens the indexes for the ecosystems of a query. The caller must close them with `closeIndexes`.
 *
 * @param folder Path of a folder, or of a single file with records for any ecosystem.
 * @param ecosystems Names of ecosystems, which can include a release.
 * @throws {UserError} `file-not-found` if the path is neither a folder nor a file.
 */
export async function openIndexes(
  folder: string,
  ecosystems: ReadonlySet<string>,
  deps: FolderDependencies,
): Promise<FolderIndexes> {
  const opening = await listFolder(folder, deps);
  try {
    for (const ecosystem of ecosystems) {
      await addIndexes(parseEcosystem(ecosystem).base, opening);
      noteMissingRelease(ecosystem, opening);
    }
    return opening;
  } catch (error) {
    await closeIndexes(opening);
    throw error;
  }
}

export async function closeIndexes({
  byEcosystem,
}: Pick<FolderIndexes, 'byEcosystem'>): Promise<void> {
  for (const each of [...byEcosystem.values()].flat()) await each.close();
}

async function listFolder(folder: string, deps: FolderDependencies): Promise<Opening> {
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
    byEcosystem: new Map(),
    problems: [],
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

async function addIndexes(base: string, opening: Opening): Promise<void> {
  const { byEcosystem, deps, name, problems } = opening;
  if (byEcosystem.has(base)) return;
  const indexes = await openedFor(base, opening);
  byEcosystem.set(base, indexes);
  if (indexes.length === 0) noteMissing(base, opening);
  problems.push(...indexes.flatMap((each) => each.problems));
  if (deps.isComplete && indexes.length > 0) problems.push(...missingCanaries(base, indexes, name));
}

/**
 * Opens the indexes of an ecosystem, which is named without its release. The name is only compared with the names in
 * the folder listing, so it cannot lead out of the folder.
 */
async function openedFor(base: string, opening: Opening): Promise<readonly AdvisoryIndex[]> {
  const { folder, name, root, deps } = opening;
  const beside = openFolderIndex(root, base, name);
  const indexes = beside.releases.size + beside.problems.length > 0 ? [beside] : [];
  if (!opening.folders.has(base)) return indexes;
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
 * Marks a release without records as uncovered. Otherwise, its packages would seem to have no vulnerabilities, although
 * they were not checked.
 */
function noteMissingRelease(ecosystem: string, opening: Opening): void {
  const indexes = opening.byEcosystem.get(parseEcosystem(ecosystem).base) ?? [];
  if (indexes.length === 0) return;
  const isCovered = indexes.some(({ releases }) =>
    [...releases].some((release) => coversEcosystem(release, ecosystem)),
  );
  if (!isCovered) noteMissing(ecosystem, opening);
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

function noteMissing(ecosystem: string, { name, problems, uncovered }: Opening): void {
  uncovered.add(ecosystem);
  problems.push(missingEcosystem(ecosystem, name));
}

function missingEcosystem(base: string, name: string): Problem {
  return {
    code: 'not-found',
    message: `${name}/${base} is missing, so no ${base === 'GitHub Actions' ? base : `${base} packages`} were checked. Fix: ${inlineFix(downloadStep(name, base))}`,
    path: `${name}/${base}`,
  };
}
