import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DatedPackage } from '../../shared/model/dated-package.ts';
import type { Outcome } from '../../shared/model/decision.ts';
import { FINDING_KINDS, type Finding, SEVERITIES } from '../../shared/model/finding.ts';
import { isNew } from '../../shared/model/is-new.ts';
import type { Package } from '../../shared/model/package.ts';
import { PACKAGE_SCOPES } from '../../shared/model/package.ts';
import { FAIL_ON, type IgnoreRule, SCOPES, type ScanPolicy } from '../../shared/model/policy.ts';
import { PACKAGE_RULES } from '../../shared/model/policy-rules.ts';
import { applyIgnores } from '../../shared/policy/apply-ignores.ts';
import { decideScan } from '../../shared/policy/decide-scan.ts';
import { refusedByRules } from '../../shared/policy/refused-by-rules.ts';
import { applyVex } from '../../shared/vex/apply-vex.ts';
import type { Vex } from '../../shared/vex/index-statements.ts';
import type { VexStatement } from '../../shared/vex/vex-statement.ts';
import { aFinding, aPackage } from '../shared/policy/builders.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const IDS = ['CVE-1', 'CVE-2', 'GHSA-1'];
const NAMES = ['a', 'b', '@evil/a'];
const VERSIONS = ['1.0.0', '2.0.0', 'latest', ''];
const LICENSES = ['MIT', 'GPL-3.0-only', 'MIT OR GPL-3.0-only', 'MIT AND ISC', 'Apache 2.0'];
const URLS = ['https://r.example/a', 'https://evil.example/a', 'git@r.example:a'];
const RANKS: readonly Outcome[] = ['pass', 'fail', 'error'];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

const somePackage: fc.Arbitrary<Package> = fc
  .record({
    name: oneOf(NAMES),
    version: oneOf(VERSIONS),
    ecosystem: maybe(fc.constant('npm')),
    scope: oneOf(PACKAGE_SCOPES),
    isDirect: maybe(fc.boolean()),
    license: maybe(oneOf(LICENSES)),
    downloadUrl: maybe(oneOf(URLS)),
    ownedBy: maybe(fc.constant(['pkg:deb/debian/a@1'])),
  })
  .map((fields) => aPackage({ ...fields, purl: `pkg:npm/${fields.name}@${fields.version}` }));

const someFinding: fc.Arbitrary<Finding> = fc
  .record({
    kind: oneOf(FINDING_KINDS),
    id: oneOf(IDS),
    aliases: fc.subarray(IDS),
    package: maybe(somePackage),
    severity: oneOf(SEVERITIES),
    fixed: fc.subarray(['2.0.0']),
    published: maybe(oneOf(['2026-11-24T00:00:00Z', '2020-01-01T00:00:00Z', '2099-01-01', 'x'])),
    exploited: maybe(fc.constant({ added: '2026-01-01' })),
    epss: maybe(oneOf([0, 0.1, 1].map((score) => ({ score, percentile: score })))),
    change: maybe(oneOf([{ state: 'new' as const }, { state: 'unchanged' as const }])),
    locations: oneOf([[{ path: 'package-lock.json' }], [{ path: 'tools/package-lock.json' }]]),
  })
  .map((fields) => aFinding(fields));

const someIgnore: fc.Arbitrary<IgnoreRule> = fc.record({
  id: oneOf([...IDS, '*', ...PACKAGE_RULES]),
  reason: fc.constant('x'),
  purl: maybe(oneOf(['pkg:npm/a', 'pkg:npm/'])),
  path: maybe(oneOf(['tools', '*.json'])),
  expires: maybe(oneOf(['2026-11-24', '2026-11-26', '2030-01-01'])),
});

/** Returns a publication date that depends on the version: a recent date, an old date, or no date. */
function publishedIn({ version }: Package): DatedPackage['published'] {
  if (version === '') return { unknown: 'no version' };
  return { time: version === '1.0.0' ? '2026-11-24T00:00:00Z' : '2020-01-01T00:00:00Z' };
}

const unknown = oneOf(['fail', 'allow'] as const);

const somePolicy: fc.Arbitrary<ScanPolicy> = fc.record({
  failOn: oneOf(FAIL_ON),
  onlyFixed: fc.boolean(),
  unscored: oneOf(['block', 'allow'] as const),
  partial: oneOf(['error', 'allow'] as const),
  unlocked: oneOf(['error', 'allow'] as const),
  scope: oneOf(SCOPES),
  reachability: oneOf(['ignore', 'excuse'] as const),
  scopes: maybe(fc.subarray([...PACKAGE_SCOPES], { minLength: 1 })),
  onlyDirect: maybe(fc.boolean()),
  onlyExploited: maybe(fc.boolean()),
  exploitation: maybe(oneOf(['any', 'all'] as const)),
  unknownDirect: maybe(unknown),
  minEpss: maybe(oneOf([0, 0.1, 1])),
  unknownEpss: maybe(unknown),
  graceDays: maybe(oneOf([1, 30])),
  unknownDates: maybe(unknown),
  minAgeDays: maybe(oneOf([1, 30])),
  unknownAge: maybe(unknown),
  deny: maybe(fc.subarray(['pkg:npm/a@<2', 'pkg:npm/@evil/*', 'pkg:npm/b'], { minLength: 1 })),
  licenses: maybe(oneOf([{ allow: ['MIT'] }, { deny: ['GPL-3.0-only'] }])),
  unknownLicenses: maybe(unknown),
  registries: maybe(fc.constant(['r.example'])),
  unknownRegistries: maybe(unknown),
  ignore: fc.array(someIgnore, { maxLength: 3 }),
});

interface Scanned {
  readonly findings: readonly Finding[];
  readonly packages: readonly Package[];
  readonly hasExploited: boolean;
}

const someScan: fc.Arbitrary<Scanned> = fc.record({
  findings: fc.array(someFinding, { maxLength: 3 }),
  packages: fc.array(somePackage, { maxLength: 3 }),
  hasExploited: fc.boolean(),
});

function rankOf(scanned: Scanned, policy: ScanPolicy, vex: Vex = NO_VEX): number {
  const { packages } = scanned;
  const dated = packages.map((item) => ({ item, published: publishedIn(item) }));
  const found = {
    findings: scanned.findings,
    refused: refusedByRules({ packages, dated, now: NOW }, policy),
  };
  const { findings: marked, refused } = applyIgnores(found, policy, NOW);
  const findings = applyVex(marked, vex);
  const facts = {
    hasExploited: scanned.hasExploited,
    hasScores: scanned.hasExploited,
    findings,
    refused,
    subject: '.',
    now: NOW,
    compared: [{ ecosystem: 'npm', packages: 3 }],
    skipped: 0,
    files: 1,
    inventoryProblems: [],
    advisoryProblems: [],
  };
  return RANKS.indexOf(decideScan(facts, policy).outcome);
}

const NO_VEX: Vex = { documents: [], subject: { digests: new Set(), names: ['app'] } };

const someExcuse: fc.Arbitrary<VexStatement> = fc.record({
  position: fc.constant('statements[0]'),
  ids: fc.subarray(IDS.map((id) => id.toLowerCase())),
  products: oneOf([
    [{ identifiers: ['pkg:npm/a'], components: undefined }],
    [{ identifiers: ['app'], components: undefined }],
    [{ identifiers: ['app'], components: ['pkg:npm/b@1.0.0'] }],
  ]),
  status: oneOf(['not_affected', 'fixed'] as const),
  justification: fc.constant('component_not_present'),
  statedAtMs: fc.constant(0),
});

const RUNS = { numRuns: 2_000 };

describe('a scan decision under any policy', () => {
  it('never gets worse because of an exception', () => {
    fc.assert(
      fc.property(someScan, somePolicy, someIgnore, (scanned, policy, rule) => {
        const excused = { ...policy, ignore: [...policy.ignore, rule] };
        expect(rankOf(scanned, excused)).toBeLessThanOrEqual(rankOf(scanned, policy));
      }),
      RUNS,
    );
  });

  it('never gets worse because of a VEX statement that suppresses a finding', () => {
    fc.assert(
      fc.property(someScan, somePolicy, someExcuse, (scanned, policy, excuse) => {
        const vex = { ...NO_VEX, documents: [{ path: 'vex.json', statements: [excuse] }] };
        expect(rankOf(scanned, policy, vex)).toBeLessThanOrEqual(rankOf(scanned, policy));
      }),
      RUNS,
    );
  });

  it('never gets better because of an additional finding', () => {
    fc.assert(
      fc.property(someScan, somePolicy, someFinding, (scanned, policy, finding) => {
        const more = { ...scanned, findings: [...scanned.findings, finding] };
        expect(rankOf(more, policy)).toBeGreaterThanOrEqual(rankOf(scanned, policy));
      }),
      RUNS,
    );
  });

  it('never gets better because of an additional package', () => {
    fc.assert(
      fc.property(someScan, somePolicy, somePackage, (scanned, policy, item) => {
        const more = { ...scanned, packages: [...scanned.packages, item] };
        expect(rankOf(more, policy)).toBeGreaterThanOrEqual(rankOf(scanned, policy));
      }),
      RUNS,
    );
  });

  it('is never `pass` if there is malware that counts and that no exception covers', () => {
    fc.assert(
      fc.property(someScan, somePolicy, someFinding, (scanned, policy, finding) => {
        fc.pre(policy.scope === 'all' || isNew(finding));
        const malware = { ...finding, kind: 'malware' as const };
        const more = { ...scanned, findings: [...scanned.findings, malware] };
        expect(rankOf(more, { ...policy, ignore: [] })).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});
