import { describe, expect, it } from '@jest/globals';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';
import { isGithubScript, isScript, isShell } from '../../../../shared/audit/workflow/scripts.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

describe('isScript', () => {
  it('returns true for scripts and for inputs that contain code', () => {
    const file = fileOf(
      'jobs:\n  a:\n    steps:\n      - run: ${{ a }}\n      - uses: actions/github-script@v7\n        with: {script: "${{ b }}", retries: "${{ c }}"}\n      - env: {D: "${{ d }}"}\n',
    );
    expect(file.expressions.map(isScript)).toEqual([true, true, false, false]);
  });
});

describe('isShell', () => {
  it('returns true for the shells of steps, jobs and workflows', () => {
    const file = fileOf(
      'defaults: {run: {shell: "${{ a }}"}}\njobs:\n  a:\n    defaults: {run: {shell: "${{ b }}"}}\n    steps:\n      - {shell: "${{ c }}", run: x}\n      - {uses: o/r@v1, with: {shell: "${{ d }}"}}\n',
    );
    expect(file.expressions.map(isShell)).toEqual([true, true, true, false]);
  });
});

describe('isGithubScript', () => {
  it('returns true only for actions/github-script', () => {
    const { steps } = fileOf(
      'jobs:\n  a:\n    steps: [{uses: actions/github-script@v7}, {uses: octo-org/github-script@v7}, {run: a}]\n',
    );
    expect([...steps, undefined].map(isGithubScript)).toEqual([true, false, false, false]);
  });
});
