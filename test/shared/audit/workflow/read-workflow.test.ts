import { describe, expect, it } from '@jest/globals';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

describe('readWorkflow', () => {
  it('reads triggers, jobs, steps and expressions', () => {
    const file = fileOf(
      'on: [push]\njobs:\n  a:\n    steps:\n      - uses: octo-org/x@v1\n      - run: echo ${{ a }}\n        if: b\n',
    );
    expect([...file.triggers.keys()]).toEqual(['push']);
    expect(file.steps.map(({ address }) => address)).toEqual([
      'jobs.a.steps[octo-org/x]',
      'jobs.a.steps[1]',
    ]);
    expect(file.expressions.map(({ address }) => address)).toEqual([
      'jobs.a.steps[1].run',
      'jobs.a.steps[1].if',
    ]);
  });

  it('reads the steps of a composite action', () => {
    const file = fileOf(
      'runs:\n  using: composite\n  steps:\n    - run: make\n',
      'action.yml',
      'action',
    );
    expect(file.steps).toHaveLength(1);
  });

  it.each(['on', 'on: push', 'on:\n  push:\n    branches: [main]'])(
    'reads the trigger in %j, or rejects the file if it is not a mapping',
    (text) => {
      const read = () => fileOf(text);
      if (text === 'on') expect(read).toThrow('does not contain a mapping');
      else expect([...read().triggers.keys()]).toEqual(['push']);
    },
  );

  it('resolves anchors', () => {
    const file = fileOf('x: &s\n  - run: a\njobs:\n  a:\n    steps: *s\n');
    expect(file.steps.map(({ run }) => run?.text)).toEqual(['a']);
  });
});
