import { describe, expect, it } from '@jest/globals';
import {
  hasIdentity,
  publishCommands,
  usesToken,
} from '../../../../shared/audit/workflow/publish-tokens.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

describe('publishCommands', () => {
  it.each([
    ['npm publish --access public', 1],
    ['yarn npm publish', 1],
    ['bundle exec gem push a.gem', 1],
    ['python -m twine upload dist/*', 1],
    ['cargo \\\n  publish', 1],
    ['cargo publish --dry-run', 0],
    ['npm run publish-docs', 0],
  ])('counts the publishing commands in the script %j: %i', (script, count) => {
    expect(publishCommands(script)).toHaveLength(count);
  });
});

describe('hasIdentity', () => {
  it("prefers the job's permissions to the workflow's permissions", () => {
    const file = fileOf(
      'permissions: {id-token: write}\njobs:\n  a: {}\n  b:\n    permissions: {}\n',
    );
    expect(file.jobs.map((job) => hasIdentity(job, file))).toEqual([true, false]);
  });
});

describe('usesToken', () => {
  it('recognizes actions that publish with a password', () => {
    const file = fileOf(
      'jobs:\n  a:\n    steps:\n      - uses: pypa/gh-action-pypi-publish@v1\n        with: {password: x}\n      - uses: pypa/gh-action-pypi-publish@v1\n',
    );
    expect(file.steps.map(usesToken)).toEqual([true, false]);
  });
});
