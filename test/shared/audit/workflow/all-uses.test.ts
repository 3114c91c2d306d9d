import { describe, expect, it } from '@jest/globals';
import { usesOf } from '../../../../shared/audit/workflow/all-uses.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

describe('usesOf', () => {
  it('returns the `uses` values of jobs and steps', () => {
    const file = fileOf(
      'jobs:\n  a:\n    uses: o/r/.github/workflows/b.yml@main\n  c:\n    steps:\n      - uses: o/d@v1\n',
    );
    expect([...usesOf(file)].map(({ address }) => address)).toEqual([
      'jobs.a',
      'jobs.c.steps[o/d]',
    ]);
  });
});
