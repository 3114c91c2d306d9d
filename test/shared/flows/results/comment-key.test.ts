import { describe, expect, it } from '@jest/globals';
import { commentKey, jobLabel } from '../../../../shared/flows/results/comment-key.ts';
import type { RunContext } from '../../../../shared/host/run-context.ts';

const CONTEXT: RunContext = {
  repository: 'octo/app',
  sha: 'a'.repeat(40),
  ref: 'refs/pull/7/merge',
  eventName: 'pull_request',
  payload: {},
  workflow: 'CI',
  job: 'scan',
  runId: '1',
  runNumber: '1',
  runAttempt: '1',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
};

function runOf(changes: Partial<RunContext> = {}, file = 'ci.yml') {
  const workflowRef = `octo/app/.github/workflows/${file}@refs/pull/7/merge`;
  const context = { ...CONTEXT, ...changes };
  return { context, env: { GITHUB_WORKFLOW_REF: workflowRef } };
}

describe('a comment key', () => {
  it('depends on the workflow file, the job, the matrix values and the target', () => {
    const matrix = '{\n  "node": 24\n}';
    const key = '.github/workflows/ci.yml/scan/{ "node": 24 }/web';
    expect(commentKey(matrix, 'web', runOf())).toBe(key);
  });

  it.each<[string, string]>([
    ['a different workflow with the same name', commentKey('null', '', runOf({}, 'other.yml'))],
    ['a different job', commentKey('null', '', runOf({ job: 'image' }))],
    ['a matrix leg', commentKey('{"node":24}', '', runOf())],
    ['a different leg', commentKey('{"node":26}', '', runOf())],
    ['a different target', commentKey('null', 'web', runOf())],
  ])('is different for %s', (_name, other) => {
    const own = commentKey('null', '', runOf());
    expect(other).not.toBe(own);
    expect(commentKey('null', '', runOf({ runId: '2', sha: 'b'.repeat(40) }))).toBe(own);
  });

  it('uses the name of the workflow if the runner provides no file', () => {
    expect(commentKey('', '', { context: CONTEXT, env: {} })).toBe('CI/scan');
  });

  it('is always the same outside a workflow', () => {
    expect(commentKey('', 'web', { context: undefined, env: {} })).toBe('default');
  });
});

describe('a job label', () => {
  it.each([
    ['null', 'CI / scan'],
    ['{"node":24,"os":"linux","more":{"a":1}}', 'CI / scan (24, linux)'],
    ['not JSON', 'CI / scan'],
  ])('with the matrix %s is %s', (matrix, label) => {
    expect(jobLabel(matrix, CONTEXT)).toBe(label);
  });

  it('is empty outside a workflow', () => {
    expect(jobLabel('null', undefined)).toBe('');
    expect(jobLabel('null', { ...CONTEXT, job: '' })).toBe('');
  });
});
