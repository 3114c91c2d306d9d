import { describe, expect, it } from '@jest/globals';
import { POLICY_DESCRIPTIONS } from '../../scripts/generate/policy-descriptions.ts';
import { policyJsonSchema } from '../../scripts/generate/policy-schema.ts';
import { staleData } from '../../shared/advisories/stale-data.ts';
import { closed } from '../../shared/json/define-schema.ts';
import type { Comparison } from '../../shared/model/comparison.ts';
import type { DatedPackage } from '../../shared/model/dated-package.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/inventory.ts';
import type { Package } from '../../shared/model/package.ts';
import { scanSectionSchema } from '../../shared/model/policy.ts';
import { scanSourceMembers } from '../../shared/model/policy-sources.ts';
import { applyIgnores } from '../../shared/policy/apply-ignores.ts';
import { decideScan } from '../../shared/policy/decide-scan.ts';
import { excuseUnlinked } from '../../shared/policy/excuse-unlinked.ts';
import { loadPolicy } from '../../shared/policy/load-policy.ts';
import { refusedByRules } from '../../shared/policy/refused-by-rules.ts';
import { scanPolicyFrom } from '../../shared/policy/scan-policy.ts';
import { applyVex } from '../../shared/vex/apply-vex.ts';
import { aFinding, aPackage, aProblem } from '../shared/policy/builders.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

interface Found {
  readonly findings?: readonly Finding[];
  readonly packages?: readonly Package[];
  readonly dated?: readonly DatedPackage[];
  readonly problems?: readonly Problem[];
  readonly newest?: string;
  readonly comparison?: Comparison;
  readonly lists?: boolean;
}

/** Decides about what a scan found by the text of a policy, as the action does. */
function decide(text: string, found: Found): Decision {
  const { scan } = loadPolicy(Buffer.from(`scan: ${text}`), '.assay.yml');
  const { policy } = scanPolicyFrom({}, scan);
  const { findings = [], packages = [], dated = [], problems = [], lists = true } = found;
  const refused = refusedByRules({ packages, dated, now: NOW }, policy);
  const ignored = applyIgnores({ findings, refused }, policy, NOW);
  const statements = [
    {
      position: 'statements[0]',
      ids: ['cve-2026-0001'],
      products: [
        { identifiers: policy.vexProducts ?? ['pkg:npm/left-pad'], components: undefined },
      ],
      status: 'fixed' as const,
      statedAtMs: 0,
    },
  ];
  const documents = (policy.vex ?? []).map((path) => ({ path, statements }));
  const subject = { digests: new Set<string>(), names: policy.vexProducts ?? [] };
  const marked = excuseUnlinked(applyVex(ignored.findings, { documents, subject }), policy);
  const records = [{ ecosystem: 'npm', records: 1, newest: found.newest }];
  return decideScan(
    {
      subject: '.',
      findings: marked,
      refused: ignored.refused,
      now: NOW,
      hasExploited: lists,
      hasScores: lists,
      compared: [{ ecosystem: 'npm', packages: 1 }],
      skipped: 0,
      files: 1,
      inventoryProblems: problems,
      comparison: found.comparison,
      advisoryProblems: staleData({ name: 'osv', records }, policy.maxAgeDays, NOW.getTime()),
    },
    policy,
  );
}

const finding = (fields: Partial<Finding> = {}): Found => ({ findings: [aFinding(fields)] });
const used = (scope: 'runtime' | 'development', isDirect?: boolean) =>
  finding({ package: { ...aPackage(), scope, isDirect } });
const scored = (score: number) => finding({ epss: { score, percentile: score } });
const item = (fields: Partial<Package> = {}): Found => ({ packages: [aPackage(fields)] });
const dated = (published: DatedPackage['published']): Found => ({
  dated: [{ item: aPackage(), published }],
});
const exploited = finding({ exploited: { added: '2026-01-01' } });
const changed = (state: 'new' | 'unchanged') => finding({ change: { state } });
const unlinked = finding({ reachability: { level: 'not-linked', packages: ['a'], linked: [] } });

interface Case {
  /** A policy with the rule, and results that fail by it. */
  readonly blocks: readonly [policy: string, found: Found];
  /** A policy with the rule, and results that pass. */
  readonly passes: readonly [policy: string, found: Found];
  /** A line that accepts the failure. */
  readonly accept: string;
}

const EXCEPTION = '- { id: CVE-2026-0001, purl: pkg:npm/left-pad@1.0.0, reason: … }';
const exceptionFor = (rule: string) => `- { id: ${rule}, purl: pkg:npm/left-pad@1.0.0, reason: … }`;

/** Each key of the policy that affects the decision. */
const RULES: Readonly<Record<string, Case>> = {
  'fail-on': {
    blocks: ['{ fail-on: high }', finding()],
    passes: ['{ fail-on: critical }', finding()],
    accept: EXCEPTION,
  },
  'only-fixed': {
    blocks: ['{ only-fixed: true }', finding()],
    passes: ['{ only-fixed: true }', finding({ fixed: [] })],
    accept: EXCEPTION,
  },
  unscored: {
    blocks: ['{ unscored: block }', finding({ severity: 'unknown' })],
    passes: ['{ unscored: allow }', finding({ severity: 'unknown' })],
    accept: 'unscored: allow',
  },
  partial: {
    blocks: ['{ partial: error }', { problems: [aProblem()] }],
    passes: ['{ partial: allow }', { problems: [aProblem()] }],
    accept: 'partial: allow',
  },
  unlocked: {
    blocks: ['{ unlocked: error }', { problems: [aProblem({ code: 'unlocked' })] }],
    passes: ['{ unlocked: allow }', { problems: [aProblem({ code: 'unlocked' })] }],
    accept: 'unlocked: allow',
  },
  scope: {
    blocks: ['{ scope: new }', changed('new')],
    passes: ['{ scope: new }', changed('unchanged')],
    accept: EXCEPTION,
  },
  scopes: {
    blocks: ['{ scopes: [development] }', used('development')],
    passes: ['{ scopes: [runtime] }', used('development')],
    accept: EXCEPTION,
  },
  'only-direct': {
    blocks: ['{ only-direct: true }', used('runtime', true)],
    passes: ['{ only-direct: true }', used('runtime', false)],
    accept: EXCEPTION,
  },
  'unknown-direct': {
    blocks: ['{ only-direct: true, unknown-direct: fail }', used('runtime')],
    passes: ['{ only-direct: true, unknown-direct: allow }', used('runtime')],
    accept: 'unknown-direct: allow',
  },
  'only-exploited': {
    blocks: ['{ only-exploited: true }', exploited],
    passes: ['{ only-exploited: true }', finding()],
    accept: EXCEPTION,
  },
  'min-epss': {
    blocks: ['{ min-epss: 0.5 }', scored(0.5)],
    passes: ['{ min-epss: 0.5 }', scored(0.4)],
    accept: EXCEPTION,
  },
  exploitation: {
    blocks: ['{ only-exploited: true, min-epss: 0.5, exploitation: any }', scored(0.5)],
    passes: ['{ only-exploited: true, min-epss: 0.5, exploitation: all }', scored(0.5)],
    accept: EXCEPTION,
  },
  'unknown-epss': {
    blocks: ['{ min-epss: 0.5, unknown-epss: fail }', finding()],
    passes: ['{ min-epss: 0.5, unknown-epss: allow }', finding()],
    accept: 'unknown-epss: allow',
  },
  'grace-days': {
    blocks: ['{ grace-days: 7 }', finding({ published: '2026-11-01T00:00:00Z' })],
    passes: ['{ grace-days: 7 }', finding({ published: '2026-11-24T00:00:00Z' })],
    accept: EXCEPTION,
  },
  'unknown-dates': {
    blocks: ['{ grace-days: 7, unknown-dates: fail }', finding()],
    passes: ['{ grace-days: 7, unknown-dates: allow }', finding()],
    accept: 'unknown-dates: allow',
  },
  deny: {
    blocks: ['{ deny: [pkg:npm/left-pad] }', item()],
    passes: ['{ deny: [pkg:npm/right-pad] }', item()],
    accept: exceptionFor('deny'),
  },
  licenses: {
    blocks: ['{ licenses: { allow: [MIT] } }', item({ license: 'ISC' })],
    passes: ['{ licenses: { allow: [MIT] } }', item({ license: 'MIT OR ISC' })],
    accept: 'licenses: { allow: [ISC] }',
  },
  'unknown-licenses': {
    blocks: ['{ licenses: { allow: [MIT] }, unknown-licenses: fail }', item()],
    passes: ['{ licenses: { allow: [MIT] }, unknown-licenses: allow }', item()],
    accept: 'unknown-licenses: allow',
  },
  registries: {
    blocks: ['{ registries: [r.example] }', item({ downloadUrl: 'https://evil.example/a' })],
    passes: ['{ registries: [r.example] }', item({ downloadUrl: 'https://r.example/a' })],
    accept: 'registries: [evil.example]',
  },
  'unknown-registries': {
    blocks: ['{ registries: [r.example], unknown-registries: fail }', item()],
    passes: ['{ registries: [r.example], unknown-registries: allow }', item()],
    accept: 'unknown-registries: allow',
  },
  'min-age-days': {
    blocks: ['{ min-age-days: 7 }', dated({ time: '2026-11-24T00:00:00Z' })],
    passes: ['{ min-age-days: 7 }', dated({ time: '2026-11-01T00:00:00Z' })],
    accept: exceptionFor('min-age-days'),
  },
  'unknown-age': {
    blocks: ['{ min-age-days: 7, unknown-age: fail }', dated({ unknown: 'no answer' })],
    passes: ['{ min-age-days: 7, unknown-age: allow }', dated({ unknown: 'no answer' })],
    accept: 'unknown-age: allow',
  },
  'max-age-days': {
    blocks: ['{ max-age-days: 7 }', { newest: '2026-11-01T00:00:00Z' }],
    passes: ['{ max-age-days: 7 }', { newest: '2026-11-24T00:00:00Z' }],
    accept: 'partial: allow',
  },
  reachability: {
    blocks: ['{ reachability: ignore }', unlinked],
    passes: ['{ reachability: excuse }', unlinked],
    accept: EXCEPTION,
  },
  vex: {
    blocks: ['{ vex: a.json }', finding({ id: 'CVE-2026-0002', aliases: [] })],
    passes: ['{ vex: a.json }', finding()],
    accept: EXCEPTION.replace('0001', '0002'),
  },
  'vex-products': {
    blocks: ['{ vex-products: app }', finding()],
    passes: ['{ vex: a.json, vex-products: app }', finding()],
    accept: EXCEPTION,
  },
  kev: {
    blocks: ['{ kev: kev.json, only-exploited: true }', { ...finding(), lists: false }],
    passes: ['{ kev: kev.json, only-exploited: true }', finding()],
    accept: 'only-exploited: false',
  },
  epss: {
    blocks: ['{ epss: e.csv, min-epss: 0.5, unknown-epss: allow }', { ...finding(), lists: false }],
    passes: ['{ epss: e.csv, min-epss: 0.5, unknown-epss: allow }', finding()],
    accept: EXCEPTION,
  },
  ignore: {
    blocks: ['{ ignore: [{ id: CVE-2026-0002, reason: x }] }', finding()],
    passes: ['{ ignore: [{ id: CVE-2026-0001, reason: x }] }', finding()],
    accept: EXCEPTION,
  },
};

/**
 * Returns the policy with one more line, which can replace an earlier one. An entry goes under `ignore:`, with a reason.
 */
function withLine(policy: string, accept: string): string {
  const entry = accept.slice('- '.length).replace('…', 'not used');
  const line = accept.startsWith('- ') ? `ignore: [${entry}]` : accept;
  const [key = ''] = line.split(':', 1);
  const entries = policy.slice(1, -1).split(/,\s*(?=[a-z-]+:(?![^[{]*[\]}]))/);
  const others = entries.map((each) => each.trim()).filter((each) => !each.startsWith(`${key}:`));
  return `{ ${[...others, line].filter((each) => each !== '').join(', ')} }`;
}

describe('the policy keys', () => {
  it("are all in this test's table", () => {
    // The keys for sources do not affect the decision.
    const sources = new Set(closed(scanSourceMembers).members.map(({ key }) => key));
    const keys = scanSectionSchema.members.map(({ key }) => key).filter((key) => !sources.has(key));
    expect(Object.keys(RULES).sort()).toEqual([...keys].sort());
  });

  it('are all in the published schema', () => {
    const text = JSON.stringify(policyJsonSchema());
    expect(Object.keys(RULES).filter((key) => !text.includes(`"${key}":`))).toEqual([]);
  });
});

describe.each(Object.entries(RULES))('the rule %s', (key, { blocks, passes, accept }) => {
  it('makes a scan fail, with a sentence for each reason', () => {
    const { outcome, reasons } = decide(...blocks);
    expect(outcome).not.toBe('pass');
    for (const { message } of reasons) expect(message).toMatch(/^\S+ .*\S$/);
  });

  it('can let a scan pass', () => {
    expect(decide(...passes).reasons).toEqual([]);
  });

  it('names a policy line that accepts the failure as soon as it is added with a reason', () => {
    const [policy, found] = blocks;
    expect(decide(policy, found).reasons.map((reason) => reason.accept)).toContain(accept);
    const { reasons } = decide(withLine(policy, accept), found);
    expect(reasons.map((reason) => reason.accept)).not.toContain(accept);
  });

  it('has a description for editors', () => {
    expect(POLICY_DESCRIPTIONS[`scan.${key}`]).toMatch(/^[A-Z].*\.$/);
  });
});
