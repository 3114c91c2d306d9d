import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readEpss } from '../../shared/advisories/epss.ts';
import { readKev } from '../../shared/advisories/kev.ts';
import { openApi } from '../../shared/advisories/open-api.ts';
import { openFolder } from '../../shared/advisories/open-folder.ts';
import { parseAdvisory } from '../../shared/advisories/parse-advisory.ts';
import { openZipIndex } from '../../shared/advisories/zip-index.ts';
import { readPurl } from '../../shared/ecosystems/purl.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { matchPackages } from '../../shared/scan/match-packages.ts';
import { idsToRate, rateByAliases } from '../../shared/scan/rate-by-aliases.ts';
import { ratingOf } from '../../shared/scan/severity.ts';
import { cvesOf, withExploitation } from '../../shared/scan/with-exploitation.ts';
import { coversEcosystem, parseEcosystem } from '../../shared/versions/ecosystem-name.ts';
import { schemeFor } from '../../shared/versions/scheme-for.ts';

import { aCatalog, anEntry, someScores } from '../shared/advisories/exploitation.ts';
import { jarOf } from '../support/executables.ts';
import { aModule, aProgram } from '../support/go-reachability.ts';
import { aPackage } from '../support/inventory.ts';
import { temporaryFolder } from '../support/programs.ts';
import { bucketTargets } from './bucket-targets.ts';
import { filesBelow, type Seed } from './seeds.ts';
import { answering, type Target, textSeed } from './target.ts';

/** Targets for advisory records, and the versions and vectors in them. */
export async function advisoryTargets(): Promise<readonly Target[]> {
  return [
    { name: 'advisory', seeds: recordSeeds(), run: readRecord },
    archiveTarget(),
    await indexTarget(),
    ...bucketTargets(),
    { name: 'advisory API', seeds: apiSeeds(), run: askApi },
    { name: 'KEV', seeds: [textSeed(aCatalog([anEntry(CVE)]), 'kev.json')], run: readExploited },
    { name: 'EPSS', seeds: scoreSeeds(), run: readScores },
    { name: 'CVSS', seeds: VECTORS.map((vector) => textSeed(vector)), run: rate },
    { name: 'ecosystem name', seeds: NAMES.map((name) => textSeed(name)), run: readName },
    ...Object.entries(VERSIONS).map(([ecosystem, texts]) => versionTarget(ecosystem, texts)),
    { name: 'purl', seeds: PURLS.map((purl) => textSeed(purl)), run: readPackageUrl },
  ];
}

const RECORD = {
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2025-01-02T03:04:05Z',
  aliases: ['CVE-2025-1'],
  upstream: ['CVE-2025-1'],
  summary: 'A <b>summary</b>',
  details: 'Details',
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [
    {
      package: { ecosystem: 'npm', name: 'a', purl: 'pkg:npm/a' },
      ranges: [
        { type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.3' }] },
        { type: 'ECOSYSTEM', events: [{ introduced: '2.0.0' }, { last_affected: '2.5.0' }] },
        { type: 'GIT', repo: 'https://example.org', events: [{ introduced: '0' }, { limit: 'x' }] },
      ],
      versions: ['1.0.0', '1.1.0'],
      severity: [
        {
          type: 'CVSS_V4',
          score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
        },
      ],
      ecosystem_specific: { severity: 'HIGH', urgency: 'low' },
      database_specific: { cwes: [] },
    },
  ],
  references: [{ type: 'FIX', url: 'https://example.org/fix' }],
  database_specific: { severity: 'CRITICAL' },
};

const PACKAGES = ['0.9.0', '1.0.0', '2.5.0', '3.0.0', 'odd version', ''].map((version) =>
  aPackage({ purl: `pkg:npm/a@${version}`, name: 'a', version, ecosystem: 'npm' }),
);

function recordSeeds(): readonly Seed[] {
  const debian = structuredClone(RECORD);
  debian.affected.push({
    ...RECORD.affected[0]!,
    package: { ecosystem: 'Debian:12', name: 'a', purl: 'pkg:deb/debian/a' },
  });
  return [RECORD, debian, GO_RECORD].map((record) => textSeed(JSON.stringify(record), 'a.json'));
}

/** A record about functions of a Go module. */
const GO_RECORD = {
  ...RECORD,
  id: 'GO-2026-1',
  affected: [
    {
      package: { ecosystem: 'Go', name: 'a.b/mod' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
      ecosystem_specific: {
        imports: [
          { path: 'a.b/mod/one', symbols: ['F', 'T.M'], goos: ['linux'], goarch: ['amd64'] },
          { path: 'a.b/mod/two' },
        ],
      },
    },
  ],
};

function readRecord(bytes: Buffer): void {
  const advisory = parseAdvisory(parseJson(bytes, 'a.json'));
  matchPackages(PACKAGES.map((item) => ({ package: item, advisory, isClaimed: true })));
  const { ecosystem } = advisory.affected[0]?.package ?? { ecosystem: '' };
  const named = aPackage({ name: advisory.affected[0]?.package.name ?? '', ecosystem });
  matchPackages([{ package: named, advisory, isClaimed: true }]);
  matchPackages([{ package: aModule(), advisory }], [aProgram(['a.b/mod/one.F'])]);
}

/** An archive of records, and unpacked records. */
function archiveTarget(): Target {
  const folder = temporaryFolder('fuzz');
  const zip = join(folder, 'all.zip');
  const place = { path: zip, shown: 'npm/all.zip', ecosystem: 'npm', cacheFolder: undefined };
  const json = JSON.stringify(RECORD);
  const record = { name: 'GHSA-1.json', content: json };
  const files = [record, { ...record, name: 'GHSA-2.json', isStored: true }];
  return {
    name: 'advisory archive',
    seeds: [{ path: 'all.zip', bytes: jarOf(files) }, textSeed(`[${json}]`, 'records.json')],
    run: async (bytes, { path }) => {
      writeFileSync(join(folder, path), bytes);
      if (path === 'records.json') {
        await openFolder(join(folder, path), {}).find(PACKAGES, undefined, idsToRate);
        return;
      }
      const shelf = await openZipIndex(place);
      try {
        await shelf.find('a');
        await shelf.lookUp(RECORD.id);
      } finally {
        await shelf.close();
      }
    },
  };
}

/** The archive index from an earlier step, which other steps could have changed. */
async function indexTarget(): Promise<Target> {
  const folder = temporaryFolder('fuzz');
  const cacheFolder = join(folder, 'cache');
  const path = join(folder, 'all.zip');
  writeFileSync(path, jarOf([{ name: 'a.json', content: JSON.stringify(RECORD) }]));
  const find = async () => {
    const place = { path, shown: 'npm/all.zip', ecosystem: 'npm', cacheFolder };
    const shelf = await openZipIndex(place);
    try {
      await shelf.find('a');
    } finally {
      await shelf.close();
    }
  };
  await find();
  const seeds = filesBelow(cacheFolder);
  return {
    name: 'advisory index',
    seeds,
    run: async (bytes, seed) => {
      writeFileSync(join(cacheFolder, seed.path), bytes);
      await find();
    },
  };
}

const BATCH = { results: [{ vulns: [{ id: RECORD.id, modified: RECORD.modified }] }, {}] };

function apiSeeds(): readonly Seed[] {
  const paged = { results: [{ ...BATCH.results[0], next_page_token: 'more' }] };
  return [
    textSeed(JSON.stringify(BATCH), '/v1/querybatch'),
    textSeed(JSON.stringify(paged), '/v1/querybatch'),
    textSeed(JSON.stringify(RECORD), '/v1/vulns/'),
  ];
}

async function askApi(bytes: Buffer, { path }: Seed): Promise<void> {
  const network = answering((url) => {
    if (url.includes(path)) return { body: bytes };
    return { body: JSON.stringify(url.includes('querybatch') ? BATCH : RECORD) };
  });
  const source = openApi('https://osv.example', network);
  const answer = await source.find(PACKAGES.slice(0, 2), undefined, idsToRate);
  rateByAliases(matchPackages(answer.candidates).findings, answer.aliases);
}

const CVE = 'CVE-2021-44906';

const FOUND = matchPackages([
  { package: aPackage({ name: 'a', version: '1.0.0' }), advisory: parseAdvisory(RECORD) },
]).findings;

function readExploited(bytes: Buffer): void {
  const { entries } = readKev(bytes, 'kev.json');
  withExploitation(FOUND, { exploited: entries, scores: new Map() });
}

function scoreSeeds(): readonly Seed[] {
  const list = Buffer.from(someScores(`${CVE},0.04,0.92`, 'CVE-1999-0001,1,1.0e-05'));
  return [
    { path: 'epss.csv', bytes: list },
    { path: 'epss.csv.gz', bytes: gzipSync(list) },
  ];
}

async function readScores(bytes: Buffer): Promise<void> {
  const wanted = new Set([CVE, ...FOUND.flatMap(cvesOf)]);
  const { entries } = await readEpss(bytes, 'epss.csv', wanted);
  for (const { score, percentile } of entries.values()) {
    if (!(score >= 0 && score <= 1 && percentile >= 0 && percentile <= 1)) {
      throw new Error(`${score} and ${percentile} are no probabilities`);
    }
  }
  withExploitation(FOUND, { exploited: new Map(), scores: entries });
}

const VECTORS = [
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:P/CR:H/MAV:A',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:N/E:P/RL:O',
  'AV:N/AC:L/Au:N/C:P/I:P/A:C/E:U/TD:M',
  'high',
];

function rate(bytes: Buffer): void {
  const score = bytes.toString('utf8');
  for (const type of ['CVSS_V2', 'CVSS_V3', 'CVSS_V4', 'Ubuntu']) {
    const advisory = parseAdvisory({ ...RECORD, severity: [{ type, score }], affected: [] });
    const rating = ratingOf(advisory, []);
    if (Number.isNaN(rating.score)) throw new Error(`${score} is rated as no number`);
  }
}

const NAMES = ['Debian:12', 'Ubuntu:Pro:22.04:LTS', 'Red Hat:enterprise_linux:9::baseos', 'npm'];

function readName(bytes: Buffer): void {
  const name = bytes.toString('utf8');
  parseEcosystem(name);
  coversEcosystem(name, 'Debian:12');
  coversEcosystem('Debian', name);
}

/** One ecosystem for each version scheme, with two versions per line. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  Alpine: ['1.2.3_rc1-r4 1.2.3a_p5-r0', '1.2_git20200101 1.2'],
  CRAN: ['1.2-3 1.2.3'],
  Debian: ['1:2.3~rc1-4+deb12u5 2.3-4ubuntu0.1', '0 1.0~~a'],
  Go: ['v1.2.3-0.20200101000000-abcdefabcdef v1.2.3+incompatible', '1.22rc1 1.22.1'],
  Hackage: ['1.2.3.4 1.2'],
  Maven: ['1.0-alpha-1 1.0.0.Final', '1-SNAPSHOT 1.x-sp'],
  NuGet: ['1.2.3.4-beta.1+x 1.2.3'],
  Packagist: ['v1.2.3-RC1 dev-master', '1.2.x-dev 1.2.3.4-p1'],
  Pub: ['1.2.3-dev.1+2 1.2.3+3'],
  PyPI: ['1!2.3a4.post5.dev6+local.7 2.3rc1', '1.0.0 1.0c1'],
  'Rocky Linux': ['1:2.3~rc1-4.el9 2.3^git1-4'],
  RubyGems: ['1.2.3.pre.4 1.2.a'],
  npm: ['1.2.3-alpha.1+b 1.2.3', '=v1.2 10.0.0'],
};

/** Checks that the order of any two versions is antisymmetric, and that no version precedes itself. */
function versionTarget(ecosystem: string, texts: readonly string[]): Target {
  const scheme = schemeFor(ecosystem);
  return {
    name: `versions ${ecosystem}`,
    seeds: texts.map((text) => textSeed(text)),
    run: (bytes) => {
      const [a = '', b = ''] = bytes.toString('utf8').split(' ', 2);
      const order = Math.sign(scheme?.compare(a, b) ?? 0);
      const back = Math.sign(scheme?.compare(b, a) ?? 0);
      const same = scheme?.compare(a, a);
      if (order + back !== 0 || same !== 0) {
        throw new Error(`${JSON.stringify([a, b])} are ordered ${order}, ${back} and ${same}`);
      }
    },
  };
}

const PURLS = ['pkg:npm/%40a/b@1.0.0?x=y#c/d', 'pkg:deb/debian/a@1?distro=debian-12'];

function readPackageUrl(bytes: Buffer): void {
  readPurl(bytes.toString('utf8'));
}
