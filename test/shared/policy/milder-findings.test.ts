import { expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { milderFindings, milderText } from '../../../shared/policy/milder-findings.ts';
import { aFinding } from './builders.ts';

const POLICY = { failOn: 'high', scope: 'auto' } as const;
const { package: about } = aFinding();
const forDevelopment = about && { ...about, scope: 'development' as const };

it.each<[string, Partial<Finding>, string | undefined, string]>([
  ['is old', { change: { state: 'unchanged' } }, 'main', 'existing'],
  ['is old, in a scan without a base', { change: { state: 'unchanged' } }, undefined, 'other'],
  ['is for development', { package: forDevelopment, severity: 'low' }, 'main', 'development'],
  ['is below the threshold', { severity: 'medium' }, 'main', 'threshold'],
  ['is a notice', { kind: 'notice' }, 'main', 'notice'],
  ['has no score', { severity: 'unknown' }, 'main', 'unscored'],
])(
  'milderFindings returns the cause if a finding does not fail the run because it %s',
  (_case, facts, base, cause) => {
    expect(milderFindings([aFinding(facts)], POLICY, base)).toMatchObject([{ cause, findings: 1 }]);
  },
);

it('milderFindings does not use the cause `existing` if the policy counts all findings', () => {
  const old = aFinding({ change: { state: 'unchanged' }, severity: 'low' });
  expect(milderFindings([old, old], { ...POLICY, scope: 'all' }, 'main')).toEqual([
    { cause: 'threshold', findings: 2, words: 'below the `high` threshold' },
  ]);
});

it.each<[Parameters<typeof milderFindings>[1]['failOn'], string | undefined, string]>([
  ['never', 'main', 'because of `fail-on: never`'],
  ['new', undefined, 'because of `fail-on: new`'],
  ['new', 'main', 'neither secrets nor critical misconfigurations'],
  ['low', 'main', 'not counted by the policy'],
])(
  'milderFindings names the setting that decides with `fail-on: %s` and the base %s',
  (failOn, base, words) => {
    const finding = aFinding({ change: { state: 'new' } });
    expect(milderFindings([finding], { ...POLICY, failOn }, base)).toEqual([
      { cause: 'other', findings: 1, words },
    ]);
  },
);

it('milderFindings names `fail-on: never` for findings without a score and for development', () => {
  const findings = [aFinding({ severity: 'unknown' }), aFinding({ package: forDevelopment })];
  expect(milderFindings(findings, { ...POLICY, failOn: 'never' }, 'main')).toMatchObject([
    { cause: 'other', findings: 2 },
  ]);
});

it('milderFindings counts old findings as `existing` with `fail-on: new`, even if all findings count', () => {
  const old = aFinding({ change: { state: 'unchanged' } });
  const policy = { scope: 'all', failOn: 'new' } as const;
  expect(milderFindings([old], policy, 'main')).toMatchObject([{ cause: 'existing' }]);
});

it('milderText lists the causes, with the causes of new findings first', () => {
  const old = aFinding({ change: { state: 'unchanged' } });
  const low = aFinding({ severity: 'low' });
  const milder = milderFindings([old, low, ...Array(1_000).fill(old)], POLICY, 'main');
  expect(milderText(milder)).toBe(
    'Not blocking: 1 below the `high` threshold, 1,001 already in main.',
  );
  expect(milderText([])).toBe('');
});
