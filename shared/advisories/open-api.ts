import { DataError, RemoteError } from '../errors/errors.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { inTurns } from '../net/in-turns.ts';
import type { Network } from '../net/network.ts';
import { type Answer, request } from '../net/request.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { coordinatesOf, type OsvCoordinates } from '../versions/osv-coordinates.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { AdvisoryCandidate, AdvisorySource } from './advisory-source.ts';
import { askBatches, OSV } from './api-batches.ts';
import { parseAdvisory } from './parse-advisory.ts';
import { later } from './shelf.ts';

/** Largest record accepted, in bytes. */
const MAX_RECORD_BYTES = 32 * 1024 * 1024;

/** Records fetched at once: the public API is shared by all. */
const RECORDS_AT_ONCE = 10;

/**
 * Advisories from an API that speaks as https://api.osv.dev does.
 *
 * @throws {RemoteError} from `find` whenever anything that was asked for did not come: no answer is
 *   never taken for an empty one.
 * @see https://google.github.io/osv.dev/api/
 */
export function openApi(url: string, network: Network): AdvisorySource {
  const base = url.replace(/\/+$/, '');
  return { find: (packages, onProgress) => findAt(base, network, packages, onProgress) };
}

async function findAt(
  base: string,
  network: Network,
  packages: readonly Package[],
  onProgress?: (done: number, total: number) => void,
): ReturnType<AdvisorySource['find']> {
  const { questions, problems } = questionsFor(packages);
  const keys = [...questions.keys()];
  const asked = keys.map((key) => coordinatesFrom(key));
  const ids = await askBatches(base, network, asked, (done) =>
    onProgress?.(Math.floor((done / asked.length) * packages.length), packages.length),
  );
  const wanted = [...new Set(ids.flat())].sort();
  const records = await inTurns(wanted, RECORDS_AT_ONCE, (id) => fetchRecord(base, network, id));
  const byId = new Map(wanted.map((id, index) => [id, records[index]]));
  const candidates = keys.flatMap((key, index) =>
    (questions.get(key) ?? []).flatMap((item) => pair(item, ids[index] ?? [], byId)),
  );
  const newest = records.reduce((time, record) => later(time, record.modified), '');
  const data = { name: base, newest: newest === '' ? undefined : newest };
  return { candidates: unique(candidates), problems, data };
}

/** Packages by what is asked for them: the same question is asked once. */
function questionsFor(packages: readonly Package[]): {
  readonly questions: ReadonlyMap<string, readonly Package[]>;
  readonly problems: readonly Problem[];
} {
  const questions = new Map<string, Package[]>();
  const unknown = new Set<string>();
  for (const item of packages) {
    for (const coordinates of coordinatesOf(item)) {
      const { base } = parseEcosystem(coordinates.ecosystem);
      if (schemeFor(base) === undefined) unknown.add(base);
      else {
        const key = keyOf(coordinates);
        const asking = questions.get(key) ?? [];
        questions.set(key, asking);
        asking.push(item);
      }
    }
  }
  return { questions, problems: [...unknown].sort().map(unknownEcosystem) };
}

function keyOf({ ecosystem, name, version }: OsvCoordinates): string {
  return JSON.stringify([ecosystem, name, version]);
}

function coordinatesFrom(key: string): OsvCoordinates {
  const [ecosystem = '', name = '', version = ''] = JSON.parse(key) as readonly string[];
  return { ecosystem, name, version };
}

function pair(
  item: Package,
  ids: readonly string[],
  byId: ReadonlyMap<string, Advisory | undefined>,
): readonly AdvisoryCandidate[] {
  return ids.flatMap((id) => {
    const advisory = byId.get(id);
    if (advisory === undefined || advisory.withdrawn !== undefined) return [];
    return [{ package: item, advisory }];
  });
}

/** A package that is asked for under two names may get one advisory twice. */
function unique(candidates: readonly AdvisoryCandidate[]): readonly AdvisoryCandidate[] {
  const seen = new Map<Package, Set<string>>();
  return candidates.filter(({ package: item, advisory }) => {
    const ids = seen.get(item) ?? new Set<string>();
    seen.set(item, ids);
    if (ids.has(advisory.id)) return false;
    ids.add(advisory.id);
    return true;
  });
}

async function fetchRecord(base: string, network: Network, id: string): Promise<Advisory> {
  const url = `${base}/v1/vulns/${encodeURIComponent(id)}`;
  const answer = await request(network, url, { ...OSV, maxBytes: MAX_RECORD_BYTES });
  const advisory = readRecord(answer);
  if (advisory.id === id) return advisory;
  throw badRecord(answer, `OSV answered with ${advisory.id} when asked for ${id}`);
}

function readRecord(answer: Answer): Advisory {
  try {
    return parseAdvisory(parseJson(answer.body, answer.url));
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    throw badRecord(answer, `OSV sent a record that is not one: ${cause.message}`, cause);
  }
}

function badRecord(answer: Answer, message: string, cause?: unknown): RemoteError {
  const call = { service: OSV.service, method: 'GET', url: answer.url, status: answer.status };
  return new RemoteError('bad-response', message, call, { cause });
}

function unknownEcosystem(base: string): Problem {
  const message = `OSV's ecosystem ${base} is not known here: its packages were not checked`;
  return { code: 'not-found', message, path: base };
}
