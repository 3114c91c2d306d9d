import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHANGE_STATES } from '../../../shared/model/comparison.ts';
import { FINDING_KINDS, type Finding, SEVERITIES } from '../../../shared/model/finding.ts';
import { PACKAGE_RULES } from '../../../shared/model/policy-rules.ts';
import { applyIgnores } from '../../../shared/policy/apply-ignores.ts';
import { decideScan, type ScanFacts } from '../../../shared/policy/decide-scan.ts';
import { DEFAULT_SCAN_POLICY } from '../../../shared/policy/scan-policy.ts';
import { aFinding, aPackage, aProblem } from './builders.ts';

function facts(fields: Partial<ScanFacts> = {}): ScanFacts {
  return {
    subject: 'services/api',
    findings: [],
    refused: [],
    now: new Date('2026-11-25T12:00:00Z'),
    compared: [{ ecosystem: 'npm', packages: 3 }],
    skipped: 0,
    files: 1,
    inventoryProblems: [],
    advisoryProblems: [],
    ...fields,
  };
}

/** The default policy, with the setting that makes findings of unknown severity block. */
const STRICT = { ...DEFAULT_SCAN_POLICY, unscored: 'block' } as const;

describe('a scan decision', () => {
  it('passes if the scan compared at least one package and found no vulnerability', () => {
    expect(decideScan(facts(), DEFAULT_SCAN_POLICY)).toEqual({
      kind: 'assay/decision/v1',
      action: 'scan',
      subject: 'services/api',
      outcome: 'pass',
      isComplete: true,
      headline: 'no known vulnerabilities',
      summary: 'Passed: no known vulnerabilities in 3 npm packages.',
      compared: [{ ecosystem: 'npm', packages: 3 }],
      skipped: 0,
      reasons: [],
    });
  });

  it.each<[string, Partial<ScanFacts>, string, string]>([
    ['a severe finding', { findings: [aFinding()] }, 'fail', 'max-severity'],
    ['an unscored finding', { findings: [aFinding({ severity: 'unknown' })] }, 'fail', 'unscored'],
    ['a scan without files', { files: 0 }, 'error', 'something-scanned'],
    ['a scan without packages', { compared: [] }, 'error', 'something-scanned'],
    ['an unreadable file', { inventoryProblems: [aProblem()] }, 'error', 'inventory-complete'],
    [
      'a manifest without a lockfile',
      { inventoryProblems: [aProblem({ code: 'unlocked' })] },
      'error',
      'manifests-locked',
    ],
    ['unavailable advisories', { advisoryProblems: [aProblem()] }, 'error', 'advisories-complete'],
  ])('has one outcome and one reason for %s', (_, fields, outcome, rule) => {
    const decision = decideScan(facts(fields), STRICT);
    expect(decision.outcome).toBe(outcome);
    expect(decision.reasons.map((reason) => reason.rule)).toEqual([rule]);
  });

  it('is an error if the scan is incomplete and a finding fails the run, and lists the error before the finding', () => {
    const fields = { findings: [aFinding()], inventoryProblems: [aProblem()] };
    const { outcome, isComplete, reasons } = decideScan(facts(fields), DEFAULT_SCAN_POLICY);
    expect({ outcome, isComplete }).toEqual({ outcome: 'error', isComplete: false });
    expect(reasons.map(({ rule }) => rule)).toEqual(['inventory-complete', 'max-severity']);
  });

  it('fails because of findings even if the policy accepts an incomplete scan', () => {
    const policy = { ...DEFAULT_SCAN_POLICY, partial: 'allow' as const };
    const fields = { findings: [aFinding()], inventoryProblems: [aProblem()] };
    expect(decideScan(facts(fields), policy).outcome).toBe('fail');
  });

  it.each(['inventoryProblems', 'advisoryProblems'])(
    'passes if the policy accepts an incomplete scan, but is marked as incomplete because of %s',
    (name) => {
      const policy = { ...DEFAULT_SCAN_POLICY, partial: 'allow' as const };
      const { outcome, isComplete } = decideScan(facts({ [name]: [aProblem()] }), policy);
      expect({ outcome, isComplete }).toEqual({ outcome: 'pass', isComplete: false });
    },
  );

  it.each([
    ['new', 'pass'],
    ['all', 'error'],
  ] as const)(
    'with the scope %s and only a comparison that the base also lacks is: %s',
    (scope, outcome) => {
      const old = aProblem({ code: 'undecided' });
      const fields = { advisoryProblems: [old], existingProblems: [old] };
      expect(decideScan(facts(fields), { ...DEFAULT_SCAN_POLICY, scope })).toMatchObject({
        outcome,
        isComplete: false,
      });
    },
  );

  it('is an error if an advisory problem is new, even if it has the same text as an existing one', () => {
    const fields = { advisoryProblems: [aProblem(), aProblem()] };
    const existingProblems = fields.advisoryProblems.slice(0, 1);
    const { outcome } = decideScan(facts({ ...fields, existingProblems }), DEFAULT_SCAN_POLICY);
    expect(outcome).toBe('error');
  });

  it.each([
    ['unlocked', 'pass'],
    ['malformed', 'error'],
  ])(
    'with `unlocked: allow` and a problem with the code %s, has the outcome %s',
    (code, wanted) => {
      const policy = { ...DEFAULT_SCAN_POLICY, unlocked: 'allow' as const };
      const { outcome, isComplete } = decideScan(
        facts({ inventoryProblems: [aProblem({ code })] }),
        policy,
      );
      expect({ outcome, isComplete }).toEqual({ outcome: wanted, isComplete: false });
    },
  );

  it('is an error for a manifest without a lockfile even if the policy accepts an incomplete scan', () => {
    const policy = { ...DEFAULT_SCAN_POLICY, partial: 'allow' as const };
    const fields = { inventoryProblems: [aProblem({ code: 'unlocked' })] };
    expect(decideScan(facts(fields), policy).outcome).toBe('error');
  });

  it('is an error if no file was read, even if the policy accepts an incomplete scan', () => {
    const policy = { ...DEFAULT_SCAN_POLICY, partial: 'allow' as const };
    expect(decideScan(facts({ files: 0 }), policy).outcome).toBe('error');
  });

  it('passes with a finding of unknown severity by default, and states its number', () => {
    const findings = [aFinding({ severity: 'unknown' }), aFinding({ severity: 'low' })];
    const decision = decideScan(facts({ findings }), DEFAULT_SCAN_POLICY);
    expect(decision.outcome).toBe('pass');
    expect(decision.summary).toContain('1 of unknown severity');
  });

  it('has one reason for each rule, in a fixed order', () => {
    const severities = ['unknown', 'high', 'unknown', 'critical'] as const;
    const findings = severities.map((severity, at) => aFinding({ id: `CVE-${at}`, severity }));
    const { reasons } = decideScan(facts({ findings }), STRICT);
    expect(reasons.map(({ message }) => message)).toEqual([
      '2 findings fail at the `high` threshold: 1 critical, 1 high. Worst: CVE-3 in left-pad 1.0.0',
      '2 findings fail because they have no severity score (`unscored: block`)',
    ]);
  });

  it.each(PACKAGE_RULES)(
    'fails because of a package that the rule %s rejects, even without findings',
    (rule) => {
      const refused = [{ rule, item: aPackage(), message: 'left-pad 1.0.0 is denied' }];
      const decision = decideScan(facts({ refused }), DEFAULT_SCAN_POLICY);
      expect(decision.outcome).toBe('fail');
      expect(decision.reasons.map((reason) => reason.rule)).toEqual([rule]);
      expect(decision.summary).toBe(
        'Failed: 1 package breaks a policy rule. Found: no known vulnerabilities. Checked 3 npm packages.',
      );
    },
  );

  it('counts a package only once if it breaks several rules', () => {
    const refused = PACKAGE_RULES.map((rule) => ({ rule, item: aPackage(), message: rule }));
    const fields = { refused, findings: [aFinding()] };
    expect(decideScan(facts(fields), DEFAULT_SCAN_POLICY).summary).toBe(
      'Failed: 1 finding must be fixed (1 high). 1 package breaks a policy rule. Checked 3 npm packages.',
    );
  });

  it('is an error if the policy needs a list that the scan did not have', () => {
    const policy = { ...DEFAULT_SCAN_POLICY, onlyExploited: true };
    expect(decideScan(facts(), policy).outcome).toBe('error');
    expect(decideScan(facts({ hasExploited: true }), policy).outcome).toBe('pass');
  });

  it.each([
    ['grace-days', { graceDays: 30 }],
    ['only-exploited', { onlyExploited: true }],
  ])('does not count a finding that %s excludes', (_, rules) => {
    const findings = [aFinding({ published: '2026-11-20T00:00:00Z' })];
    const policy = { ...DEFAULT_SCAN_POLICY, ...rules };
    expect(decideScan(facts({ findings, hasExploited: true }), policy).outcome).toBe('pass');
  });
});

/** Findings in every state. Their IDs are few, so that exceptions often match. */
const findings = fc.array(
  fc
    .record({
      id: fc.constantFrom('A', 'B', 'C'),
      kind: fc.constantFrom(...FINDING_KINDS),
      severity: fc.constantFrom(...SEVERITIES),
      state: fc.option(fc.constantFrom(...CHANGE_STATES), { nil: undefined }),
      why: fc.option(fc.constant('scope' as const), { nil: undefined }),
      isPathChanged: fc.boolean(),
    })
    .map(({ state, why, isPathChanged, ...fields }): Finding => {
      const change = state === undefined ? undefined : { state, why, isPathChanged };
      return aFinding({ ...fields, aliases: [], change });
    }),
  { maxLength: 6 },
);

const COMPARISONS = [
  { status: 'none' },
  { status: 'compared', base: { kind: 'commit', name: 'main' } },
  { status: 'unavailable', name: 'main', message: 'x', fix: 'y' },
] as const;

describe('a decision with `scope: new`', () => {
  const outcomeOf = (
    given: readonly Finding[],
    comparison: (typeof COMPARISONS)[number],
    ids: readonly string[] = [],
  ) => {
    const ignore = ids.map((id) => ({ id, reason: 'x' }));
    const policy = { ...DEFAULT_SCAN_POLICY, scope: 'new', ignore } as const;
    const found = { findings: given, refused: [] };
    const marked = applyIgnores(found, policy, facts().now).findings;
    return decideScan(facts({ findings: marked, comparison }), policy).outcome;
  };
  const comparisons = fc.constantFrom(...COMPARISONS);

  it('never gets worse because of an additional exception', () => {
    fc.assert(
      fc.property(
        findings,
        comparisons,
        fc.subarray(['A', 'B']),
        fc.constantFrom('A', 'B', 'C'),
        (given, comparison, ids, id) => {
          const before = outcomeOf(given, comparison, ids);
          const after = outcomeOf(given, comparison, [...ids, id]);
          expect(before === 'pass' && after !== 'pass').toBe(false);
        },
      ),
    );
  });

  it('never gets better because of an additional finding', () => {
    fc.assert(
      fc.property(findings, findings, comparisons, (given, more, comparison) => {
        const before = outcomeOf(given, comparison);
        const after = outcomeOf([...given, ...more], comparison);
        expect(before !== 'pass' && after === 'pass').toBe(false);
      }),
    );
  });

  it('never passes if there is malware that is new or on a changed path', () => {
    fc.assert(
      fc.property(findings, comparisons, (given, comparison) => {
        fc.pre(
          given.some(
            ({ kind, change }) =>
              kind === 'malware' &&
              (change === undefined || change.state === 'new' || change.isPathChanged === true),
          ),
        );
        expect(outcomeOf(given, comparison)).not.toBe('pass');
      }),
    );
  });

  it('passes without a base only if it would pass with `scope: all`', () => {
    fc.assert(
      fc.property(findings, (given) => {
        const policy = { ...DEFAULT_SCAN_POLICY, scope: 'all' } as const;
        const compared = given.map(({ change: _, ...finding }) => finding);
        const all = decideScan(facts({ findings: compared }), policy).outcome;
        const [, , unavailable] = COMPARISONS;
        expect(outcomeOf(compared, unavailable) === 'pass').toBe(all === 'pass');
      }),
    );
  });
});
