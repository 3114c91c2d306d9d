import { describe, expect, it } from '@jest/globals';
import { hooksOf } from '../../../../shared/audit/workflow/pre-commit.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

describe('hooksOf', () => {
  it('returns the repositories that contain hooks', () => {
    const file = fileOf(
      'repos:\n  - repo: local\n  - repo: https://example.com/h\n',
      '.pre-commit-config.yaml',
      'pre-commit',
    );
    expect([...hooksOf(file)].map(({ value }) => value.text)).toEqual([
      'local',
      'https://example.com/h',
    ]);
  });

  it('returns nothing for workflows', () => {
    expect([...hooksOf(fileOf('on: push\n'))]).toEqual([]);
  });
});
