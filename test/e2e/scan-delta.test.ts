import { describe, expect, it } from '@jest/globals';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { npmProject } from '../support/npm-project.ts';
import {
  anUpstream,
  type Changes,
  type CheckoutOptions,
  checkOut,
  pullRequestRun,
  type Upstream,
} from '../support/proposal.ts';
import { type ScanOptions, scanProposal } from '../support/scan-proposal.ts';

const BAD = { lodash: '4.17.20' };
const WORSE = { lodash: '4.17.19' };
const GOOD = { lodash: '4.17.21' };

/** The example application without its findings, with which every repository in these tests starts. */
const CLEAN = { 'services/shop/package.json': null, 'services/shop/package-lock.json': null };

async function scanned(
  upstream: Upstream,
  checkout: CheckoutOptions = {},
  options: ScanOptions = {},
) {
  const workspace = await checkOut(upstream, checkout);
  const inputs = { scope: 'auto', ...options.inputs };
  return await scanProposal(workspace, pullRequestRun(upstream), { ...options, inputs });
}

async function scanChange(
  base: Changes,
  head: Changes,
  inputs: Readonly<Record<string, string>> = {},
) {
  const upstream = await anUpstream({ ...base, 'a.txt': 'a' }, head);
  return await scanned(upstream, {}, { inputs });
}

/** One line such as `CVE-1 lodash new` for each finding, sorted. */
function states({ findings }: FindingsFile): readonly string[] {
  return findings
    .map(({ package: about, change }) => `${about?.name}@${about?.version} ${change?.state}`)
    .sort();
}

describe('a pull request', () => {
  it('passes if it does not change any package, regardless of the findings in the base', async () => {
    const { decision, findings } = await scanChange({}, {});
    expect(decision).toMatchObject({
      outcome: 'pass',
      summary:
        'Passed: no new findings in advisory data of 18 Mar 2022. Not blocking: 3 already in main. Checked 5 npm packages.',
    });
    expect(findings).toMatchObject({ comparison: { status: 'compared' }, packageChanges: [] });
  });

  it('fails for a finding that it adds', async () => {
    const { decision, findings } = await scanChange(CLEAN, npmProject('app', BAD));
    expect(decision.outcome).toBe('fail');
    expect(states(findings)).toEqual(['lodash@4.17.20 new', 'lodash@4.17.20 new']);
    expect(findings.packageChanges).toMatchObject([
      { kind: 'added', name: 'lodash', to: '4.17.20' },
    ]);
  });

  it.each<[string, Changes, Changes, readonly string[], string]>([
    ['a fix', npmProject('app', BAD), npmProject('app', GOOD), [], 'pass'],
    [
      'an upgrade to a version that is still affected',
      npmProject('app', WORSE),
      npmProject('app', BAD),
      ['lodash@4.17.20 changed', 'lodash@4.17.20 changed'],
      'pass',
    ],
    [
      'a copy of a project',
      npmProject('app', BAD),
      npmProject('pay', BAD),
      ['lodash@4.17.20 new', 'lodash@4.17.20 new'],
      'fail',
    ],
    [
      'a renamed project',
      npmProject('app', BAD),
      { ...npmProject('pay', BAD), 'app/package.json': null, 'app/package-lock.json': null },
      ['lodash@4.17.20 unchanged', 'lodash@4.17.20 unchanged'],
      'pass',
    ],
    [
      'a development dependency that becomes a runtime dependency',
      npmProject('app', {}, BAD),
      npmProject('app', BAD),
      ['lodash@4.17.20 changed', 'lodash@4.17.20 changed'],
      'fail',
    ],
    [
      'a deleted project',
      npmProject('app', BAD),
      { 'app/package.json': null, 'app/package-lock.json': null, ...npmProject('b', GOOD) },
      [],
      'pass',
    ],
  ])('is compared with the base project by project: %s', async (_, base, head, wanted, outcome) => {
    const { decision, findings } = await scanChange({ ...CLEAN, ...base }, head);
    expect(states(findings)).toEqual(wanted);
    expect(decision.outcome).toBe(outcome);
  });

  it('lists the findings that it fixes', async () => {
    const { decision, findings } = await scanChange(
      { ...CLEAN, ...npmProject('app', BAD) },
      npmProject('app', GOOD),
    );
    expect(decision.summary).toBe(
      'Passed: 2 findings fixed, no new findings in advisory data of 18 Mar 2022. Checked 1 npm package.',
    );
    expect(findings.fixed?.map(({ id }) => id).sort()).toEqual([
      'CVE-2020-28500',
      'CVE-2021-23337',
    ]);
    expect(findings.packageChanges).toEqual([
      expect.objectContaining({ kind: 'upgraded', from: '4.17.20', to: '4.17.21' }),
    ]);
  });

  it('shows the comparison in the log and in findings.json', async () => {
    const base = { ...CLEAN, ...npmProject('app', BAD) };
    const { log, findings } = await scanChange(base, npmProject('pay', BAD));
    expect(log).toContain('Compared with main');
    expect(log).toMatch(/New +🔶\s1\shigh · 🟨\s1\smedium/u);
    expect(findings.comparison).toMatchObject({ status: 'compared' });
    expect(findings.findings[0]?.location.path).toBe('pay/package-lock.json');
    expect(log).not.toContain('The base has a problem');
  });

  it('counts all findings if `scope: all` is set in the input or in the base policy', async () => {
    expect((await scanChange({}, {}, { scope: 'all' })).decision.outcome).toBe('fail');
    const strict = { '.assay.yml': 'scan:\n  scope: all\n' };
    expect((await scanChange(strict, {}, { scope: 'new' })).decision.outcome).toBe('fail');
  });

  it('cannot narrow the scope by changing the policy', async () => {
    const change = { '.assay.yml': 'scan:\n  fail-on: never\n' };
    const { decision } = await scanChange(CLEAN, { ...change, ...npmProject('app', BAD) });
    expect(decision.outcome).toBe('fail');
  });

  it('causes an error for a problem in a file that it adds or changes, but not for one in an unchanged file', async () => {
    const unlocked = { 'old/package.json': '{"dependencies":{"a":"^1"}}' };
    const before = await scanChange({ ...CLEAN, ...unlocked, ...npmProject('app', GOOD) }, {});
    expect(before.decision).toMatchObject({ outcome: 'pass', isComplete: false });
    const added = await scanChange({ ...CLEAN, ...npmProject('app', GOOD) }, unlocked);
    expect(added.decision.outcome).toBe('error');
    const edited = await scanChange(
      { ...CLEAN, ...unlocked, ...npmProject('app', GOOD) },
      {
        'old/package.json': '{"dependencies":{"a":"^1"},"name":"x"}',
      },
    );
    expect(edited.decision.outcome).toBe('error');
  });

  it('is scanned with the changes that an earlier step made to a lockfile', async () => {
    const upstream = await anUpstream({ ...CLEAN, ...npmProject('app', GOOD) }, {});
    const workspace = await checkOut(upstream);
    const { writeFiles } = await import('../support/git.ts');
    writeFiles(workspace, npmProject('app', BAD));
    const { decision } = await scanProposal(workspace, pullRequestRun(upstream), {
      inputs: { scope: 'auto' },
    });
    expect(decision.outcome).toBe('fail');
  });
});

describe('the base of a pull request', () => {
  it.each([0, 2])('is read from a checkout with the fetch depth %s', async (depth) => {
    const upstream = await anUpstream({}, {});
    const { decision, calls } = await scanned(upstream, { depth });
    expect(decision.outcome).toBe('pass');
    expect(calls).toBe(0);
  });

  it('changes the decision to `error` if it is missing and a finding would make the scan fail', async () => {
    const { decision } = await scanned(await anUpstream({}, {}), { depth: 1 });
    expect(decision.outcome).toBe('error');
    expect(decision.reasons.map(({ fix }) => fix).join()).toContain('fetch-depth: 2');
  });

  it('is not needed if no finding would make the scan fail', async () => {
    const upstream = await anUpstream({ ...CLEAN, ...npmProject('app', GOOD) }, {});
    expect((await scanned(upstream, { depth: 1 })).decision.outcome).toBe('pass');
  });

  it('cannot be determined without GitHub if the head commit is checked out instead of the merge commit', async () => {
    const upstream = await anUpstream(CLEAN, npmProject('app', BAD));
    const { decision } = await scanned(upstream, { commit: upstream.head });
    // The head commit contains no information about the base. Without GitHub, nothing is compared.
    expect(decision.outcome).toBe('error');
  });
});
