import type { Advisory, Affected } from '../model/advisory.ts';
import type { AdvisoryData } from '../model/advisory-data.ts';
import type { Problem } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName, type OsvCoordinates, osvCoordinates } from '../versions/osv-coordinates.ts';
import { type AdvisoryIndex, type IndexAnswer, later } from './advisory-index.ts';
import type { AdvisoryCandidate, AdvisorySource, AliasIds } from './advisory-source.ts';
import {
  closeIndexes,
  type FolderDependencies,
  type FolderIndexes,
  openIndexes,
} from './open-indexes.ts';

/** Number of packages between two progress reports. */
const PROGRESS_STEP = 500;

/**
 * Opens a folder with the same layout as OSV's public bucket: `<Ecosystem>/all.zip` or `<Ecosystem>/*.json`. Records
 * directly inside the folder, or in a single file, can be for any ecosystem. Reads only the records for the ecosystems
 * of the packages.
 */
export function openFolder(folder: string, deps: FolderDependencies): AdvisorySource {
  return {
    find: async (packages, onProgress, aliasIds) => {
      const queries = packages.map((item) => ({ item, coordinates: osvCoordinates(item) }));
      const ecosystems = queries.flatMap(({ coordinates }) =>
        coordinates.map(({ ecosystem }) => ecosystem),
      );
      const indexes = await openIndexes(folder, new Set(ecosystems), deps);
      try {
        return findIn({ indexes, queries, answers: new Map(), problems: [] }, onProgress, aliasIds);
      } finally {
        await closeIndexes(indexes);
      }
    },
  };
}

interface Search {
  readonly indexes: FolderIndexes;
  readonly queries: readonly Query[];
  /** Advisories by ecosystem and name. They are cached, because several packages can have the same name. */
  readonly answers: Map<string, readonly Advisory[]>;
  /** Problems of the records that were read. */
  readonly problems: Problem[];
}

/** A package, and the names under which OSV lists it. */
interface Query {
  readonly item: Package;
  readonly coordinates: readonly OsvCoordinates[];
}

function findIn(
  search: Search,
  onProgress?: (done: number, total: number) => void,
  aliasIds: AliasIds = () => [],
): Awaited<ReturnType<AdvisorySource['find']>> {
  const { indexes, queries } = search;
  const candidates: AdvisoryCandidate[] = [];
  const isConcerned = concernedPackages(search);
  for (const [index, query] of queries.entries()) {
    if (isConcerned(index)) candidates.push(...candidatesFor(query, search));
    if (index % PROGRESS_STEP === 0) onProgress?.(index, queries.length);
  }
  onProgress?.(queries.length, queries.length);
  const all = [...indexes.byEcosystem.values()].flat();
  const aliases = recordsWithIds(aliasIds(candidates), all);
  const newest = all.reduce((time, each) => later(time, each.newest), '');
  const data = {
    name: indexes.name,
    newest: newest === '' ? undefined : newest,
    records: recordsOf(indexes),
  };
  const problems = [...indexes.problems, ...search.problems, ...aliases.problems];
  return {
    candidates,
    problems,
    uncovered: [...indexes.uncovered],
    aliases: aliases.advisories,
    data,
  };
}

/** Reads records by ID from the requested ecosystems. */
function recordsWithIds(ids: readonly string[], indexes: readonly AdvisoryIndex[]): IndexAnswer {
  const answers = ids.flatMap((id) => indexes.map((index) => index.lookUp(id)));
  return {
    advisories: answers.flatMap(({ advisories }) => advisories),
    problems: answers.flatMap(({ problems }) => problems),
  };
}

function recordsOf({ byEcosystem }: FolderIndexes): AdvisoryData['records'] {
  return [...byEcosystem]
    .map(([ecosystem, own]) => {
      const newest = own.reduce((time, each) => later(time, each.newest), '');
      const records = own.reduce((sum, each) => sum + each.records, 0);
      return { ecosystem, records, ...(newest !== '' && { newest }) };
    })
    .sort((a, b) => compareText(a.ecosystem, b.ecosystem));
}

/**
 * Returns a function that takes the index of a package. It returns true if an advisory might affect any requested
 * version of this package. Then all records for the package are read, because a fix must avoid every vulnerable
 * version.
 */
function concernedPackages({ indexes, queries }: Search): (index: number) => boolean {
  const keys = queries.map(({ item }) => nameKey(item));
  const concerned = new Set<string>();
  for (const [at, { coordinates }] of queries.entries()) {
    const isConcerned = coordinates.some(({ ecosystem, name, version }) =>
      indexesFor(ecosystem, indexes).some((each) => each.couldAffect(name, version, ecosystem)),
    );
    if (isConcerned) concerned.add(keys[at] ?? '');
  }
  return (index) => concerned.has(keys[index] ?? '');
}

function indexesFor(ecosystem: string, { byEcosystem }: FolderIndexes): readonly AdvisoryIndex[] {
  return byEcosystem.get(parseEcosystem(ecosystem).base) ?? [];
}

/** Returns the same key for all versions of a package. */
function nameKey({ ecosystem = '', name }: Package): string {
  return `${ecosystem}\n${normalName(parseEcosystem(ecosystem).base, name)}`;
}

function candidatesFor({ item, coordinates }: Query, search: Search): readonly AdvisoryCandidate[] {
  const found = new Map<string, AdvisoryCandidate>();
  for (const each of coordinates) {
    for (const advisory of advisoriesFor(each, search)) {
      found.set(advisory.id, { package: item, advisory });
    }
  }
  return [...found.values()];
}

function advisoriesFor(coordinates: OsvCoordinates, search: Search): readonly Advisory[] {
  const key = `${coordinates.ecosystem}\n${coordinates.name}`;
  const known = search.answers.get(key);
  if (known !== undefined) return known;
  const answers = indexesFor(coordinates.ecosystem, search.indexes).map((each) =>
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
