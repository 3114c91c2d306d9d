import { openApi } from '../../shared/advisories/open-api.ts';
import { describeError } from '../../shared/errors/describe.ts';
import type { Package } from '../../shared/model/package.ts';
import type { Fetch } from '../../shared/net/network.ts';
import { matchPackages } from '../../shared/scan/match-packages.ts';
import { aPackage } from '../support/inventory.ts';
import { impatientNetwork } from '../support/network.ts';
import type { Attack, Random, Variant } from './attack.ts';

/** Changes that a malicious service makes to its honest responses. */
interface Lie {
  readonly what: string;
  /** Changes the results of a batch. Each result contains the IDs for one query. */
  readonly results?: (results: object[]) => unknown;
  /** Changes a record. */
  readonly record?: (record: OsvRecord) => object;
  readonly status?: number;
}

interface OsvRecord {
  readonly id: string;
  readonly affected: readonly {
    readonly package: { readonly ecosystem: string; readonly name: string };
    readonly ranges: readonly object[];
  }[];
}

/** Attacks by a service that sends contradictory data or exhausts its clients. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'the service lists a record for a package that the record does not name',
    rows: ['2.3'],
    variant: (random) => lying(random, random.pick(recordLies(random))),
  },
  {
    name: 'the results of a batch arrive in a different order',
    rows: ['2.3'],
    variant: (random) =>
      lying(random, {
        what: 'results in reverse order',
        results: (results) => ({ results: results.toReversed() }),
      }),
  },
  {
    name: 'an error, a partial result or an invalid withdrawal is treated as a response',
    rows: ['2.4'],
    variant: (random) => lying(random, random.pick(smallLies(random))),
  },
  {
    name: 'a service returns no results for any query',
    rows: ['2.3'],
    variant: (random) =>
      lying(random, {
        what: 'empty results',
        results: (results) => ({ results: results.map(() => ({})) }),
      }),
  },
  {
    name: 'a service sends an endless list of advisories',
    rows: ['2.10'],
    variant(random) {
      const count = 20_001 + random.below(200_000);
      const vulns = Array.from({ length: count }, (_, at) => ({ id: `X-${at}` }));
      return lying(random, {
        what: `${count} ids`,
        results: (results) => ({ results: results.map(() => ({ vulns })) }),
      });
    },
  },
];

function recordLies(random: Random): readonly Lie[] {
  const named = (ecosystem: string, name: string) => ({
    record: (record: OsvRecord) => ({
      ...record,
      affected: record.affected.map((entry) => ({ ...entry, package: { ecosystem, name } })),
    }),
  });
  const ranged = (ranges: readonly object[]) => ({
    record: (record: OsvRecord) => ({
      ...record,
      affected: record.affected.map((entry) => ({ ...entry, ranges })),
    }),
  });
  return [
    { what: 'names nothing', record: (record) => ({ ...record, affected: [] }) },
    { what: 'names another package', ...named('npm', random.word()) },
    { what: 'names another ecosystem', ...named(random.pick(['NPM', 'PyPI', 'Npm', '']), 'a') },
    { what: 'has no ranges', ...ranged([]) },
    { what: 'has ranges of commits', ...ranged([{ type: 'GIT', events: [{ introduced: '0' }] }]) },
    { what: 'has no events', ...ranged([{ type: 'SEMVER', events: [] }]) },
    { what: 'begins nowhere', ...ranged([{ type: 'SEMVER', events: [{ fixed: '99.0.0' }] }]) },
    {
      what: 'has a limit',
      ...ranged([{ type: 'SEMVER', events: [{ introduced: '0' }, { limit: '0' }] }]),
    },
  ];
}

function smallLies(random: Random): readonly Lie[] {
  const beside = (more: object): Lie => ({
    what: `results with ${JSON.stringify(more)}`,
    results: (results) => ({ results: results.map(() => more) }),
  });
  const withdrawn = random.pick(['', 'no', 'true', '2099-01-01T00:00:00Z', '0']);
  return [
    beside({ vulns: [], error: 'internal' }),
    beside({ next_page_token: '', code: 13 }),
    beside({ vulns: null }),
    { what: 'a part', status: 206 },
    { what: `withdrawn ${withdrawn}`, record: (record) => ({ ...record, withdrawn }) },
    { what: 'an error beside the results', results: (results) => ({ results, error: 'x' }) },
  ];
}

/** Queries two packages, each with a critical advisory. */
function lying(random: Random, lie: Lie): Variant {
  const names = [random.word(), random.word()];
  const packages = names.map((name) =>
    aPackage({ purl: `pkg:npm/${name}@1.0.0`, name, version: '1.0.0', ecosystem: 'npm' }),
  );
  return { what: lie.what, run: () => ask(packages, serverWith(names, lie)) };
}

/**
 * @returns The way in which both packages were found or reported. Undefined if one package appears to have no
 * findings.
 */
async function ask(packages: readonly Package[], fetch: Fetch): Promise<string | undefined> {
  try {
    const { network } = impatientNetwork(fetch);
    const { candidates, problems } = await openApi('https://osv.test', network).find(packages);
    const matched = matchPackages(candidates);
    const messages = [...problems, ...matched.problems].map(({ message }) => message);
    const found = new Set(matched.findings.map((finding) => finding.package?.purl));
    const isSeen = messages.length > 0 || packages.every(({ purl }) => found.has(purl));
    return isSeen ? [...messages, ...found].join('; ') : undefined;
  } catch (error) {
    return describeError(error).message;
  }
}

function serverWith(names: readonly string[], lie: Lie): Fetch {
  const records = new Map(names.map((name, at) => [`OSV-${at}`, recordOf(`OSV-${at}`, name)]));
  const answer = (body: unknown) =>
    new Response(JSON.stringify(body), { status: lie.status ?? 200 });
  return async (url, init) => {
    const id = /\/v1\/vulns\/(.+)$/.exec(url)?.[1];
    if (id !== undefined) {
      const record = records.get(id) ?? recordOf(id, 'x');
      return answer(lie.record?.(record) ?? record);
    }
    const { queries } = JSON.parse(String(init?.body)) as {
      readonly queries: readonly { readonly package: { readonly name: string } }[];
    };
    const results = queries.map(({ package: asked }) => {
      const at = names.indexOf(asked.name);
      return at === -1 ? {} : { vulns: [{ id: `OSV-${at}` }] };
    });
    return answer(lie.results?.(results) ?? { results });
  };
}

function recordOf(id: string, name: string): OsvRecord {
  const record = {
    id,
    modified: '2026-01-01T00:00:00Z',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [
      {
        package: { ecosystem: 'npm', name },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      },
    ],
  };
  return record;
}
