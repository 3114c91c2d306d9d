import { describe, expect, it } from '@jest/globals';
import { verdictOf } from '../../../shared/report/job-verdict.ts';
import { aDecision, aReason, aReport, aScan } from './a-report.ts';

const passed = aDecision();
const failed = aDecision({ outcome: 'fail', reasons: [aReason()] });
const erred = aDecision({ outcome: 'error', reasons: [aReason({ outcome: 'error' })] });
const problem = {
  code: 'malformed',
  message: 'the content is not valid JSON',
  path: 'findings.json',
};

describe('a job verdict', () => {
  it('is pass if every decision is pass', () => {
    expect(verdictOf(aReport({ scans: [aScan()], decisions: [passed] }))).toEqual({
      outcome: 'pass',
      hasFailures: false,
      reasons: [],
    });
  });

  it.each([
    ['two decisions', [failed, erred]],
    [
      'one decision',
      [aDecision({ outcome: 'error', reasons: [...failed.reasons, ...erred.reasons] })],
    ],
  ])('includes both the failure and the error in %s', (_, decisions) => {
    const { outcome, hasFailures, reasons } = verdictOf(aReport({ decisions }));
    expect({ outcome, hasFailures }).toEqual({ outcome: 'error', hasFailures: true });
    expect(reasons.map((reason) => reason.outcome)).toEqual(['error', 'fail']);
  });

  it('lists one error and one failure first, regardless of the number of reasons', () => {
    const many = (kind: 'error' | 'fail') =>
      Array.from({ length: 30 }, (_, at) => aReason({ outcome: kind, message: `${kind} ${at}` }));
    const decisions = [
      aDecision({ outcome: 'error', reasons: [...many('error'), ...many('fail')] }),
    ];
    const { reasons } = verdictOf(aReport({ decisions }));
    expect(reasons.slice(0, 3).map(({ message }) => message)).toEqual([
      'error 0',
      'fail 0',
      'error 1',
    ]);
    expect(reasons).toHaveLength(60);
  });

  it.each([
    ['fail if one decision is fail', aReport({ decisions: [passed, failed] }), 'fail'],
    ['error if one decision is error', aReport({ decisions: [passed, erred] }), 'error'],
    ['error if there is a failure and an error', aReport({ decisions: [erred, failed] }), 'error'],
    [
      'error if a file with the older priority states fail beside an error',
      aReport({
        decisions: [aDecision({ outcome: 'fail', reasons: [...failed.reasons, ...erred.reasons] })],
      }),
      'error',
    ],
    ['error if no step left a result', aReport(), 'error'],
    [
      'error if a file could not be read',
      aReport({ decisions: [passed], unreadable: [problem] }),
      'error',
    ],
    ['error if a scan has no decision', aReport({ scans: [aScan()] }), 'error'],
    [
      'error if one of two scans with the same name has no decision',
      aReport({ scans: [aScan(), aScan()], decisions: [passed] }),
      'error',
    ],
    [
      'fail if a decision states pass but gives a reason to fail',
      aReport({ decisions: [aDecision({ reasons: [aReason()] })] }),
      'fail',
    ],
  ])('is %s', (_name, data, wanted) => {
    const verdict = verdictOf(data);
    expect(verdict.outcome).toBe(wanted);
    expect(verdict.reasons).not.toEqual([]);
  });

  it('is "none" if no policy was applied', () => {
    const documents = [
      {
        kind: 'assay/documents/v1' as const,
        source: { kind: 'directory' as const, name: '.' },
        packages: 1,
        byType: {},
        documents: [],
        problems: [],
      },
    ];
    expect(verdictOf(aReport({ documents })).outcome).toBe('none');
  });

  it('does not count a verification as the decision about a scan of the same subject', () => {
    const decision = aDecision({ action: 'verify' });
    expect(verdictOf(aReport({ scans: [aScan()], decisions: [decision] })).outcome).toBe('error');
  });

  it.each([
    ['no decision', [], 'error'],
    ['a scan decision', [aDecision({ subject: 'r@sha256:1' })], 'error'],
    ['its own decision', [aDecision({ action: 'verify', subject: 'r@sha256:1' })], 'pass'],
  ])(
    'is error unless each verification has its own decision: a verification with %s',
    (_name, decisions, outcome) => {
      const subject = { name: 'r', digest: 'sha256:1' };
      const kind = 'assay/verification/v1' as const;
      const verifications = [{ kind, subject, verified: [], refused: [] }];
      expect(verdictOf(aReport({ verifications, decisions })).outcome).toBe(outcome);
    },
  );

  it('contains a reason even if the decision does not contain one', () => {
    const verdict = verdictOf(aReport({ decisions: [aDecision({ outcome: 'fail' })] }));
    expect(verdict.reasons.map(({ rule }) => rule)).toEqual(['reasons-present']);
  });
});
