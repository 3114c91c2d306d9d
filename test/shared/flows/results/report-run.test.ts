import { describe, expect, it } from '@jest/globals';
import { reportRun } from '../../../../shared/flows/results/report-run.ts';
import { pullRequestRun } from '../../../support/proposal.ts';
import { aScan } from '../../report/a-report.ts';

const [HEAD, MERGE, OTHER] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
];
const context = pullRequestRun({ base: OTHER, head: HEAD, merge: MERGE });
const run = { context, env: {} };

function scanAt(commit: string) {
  const checkout = { commit, root: '' };
  return aScan({ source: { kind: 'directory', name: '.', checkout } });
}

describe('reportRun', () => {
  it('names the repository, the run and its commit', () => {
    const { serverUrl, repository, runId } = context;
    expect(reportRun(run, [])).toEqual({ serverUrl, repository, runId, sha: MERGE });
  });

  it('names the scanned commit, unless the scans have different commits', () => {
    expect(reportRun(run, [scanAt(HEAD)])?.sha).toBe(HEAD);
    expect(reportRun(run, [scanAt(HEAD), scanAt(OTHER)])?.sha).toBe(MERGE);
  });

  it('names the commit of an earlier run, but not a commit from its files', () => {
    expect(reportRun(run, [scanAt(HEAD)], { headSha: OTHER })?.sha).toBe(OTHER);
    expect(reportRun(run, [scanAt(HEAD)], { headSha: undefined })?.sha).toBe(MERGE);
  });

  it('returns undefined outside a workflow or without a commit', () => {
    expect(reportRun({ ...run, context: undefined }, [])).toBeUndefined();
    expect(reportRun({ ...run, context: { ...context, sha: '' } }, [])).toBeUndefined();
  });
});
