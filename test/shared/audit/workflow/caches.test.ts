import { describe, expect, it } from '@jest/globals';
import { cacheOf } from '../../../../shared/audit/workflow/caches.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

function isRestored(step: string, release: 'tag' | 'branch' = 'tag'): boolean {
  const file = fileOf(`jobs:\n  a:\n    steps:\n      - ${step}\n`);
  const [first] = file.steps;
  return first !== undefined && cacheOf(first, release, file.file.text) !== undefined;
}

describe('cacheOf', () => {
  it.each([
    ['uses: actions/cache@v4', true],
    ['uses: actions/cache/save@v4', false],
    ['uses: actions/setup-node@v4', false],
    ['uses: actions/setup-node@v4\n        with: {cache: npm}', true],
    ['uses: actions/setup-go@v5', true],
    ['uses: actions/setup-go@v5\n        with: {cache: false}', false],
    ['uses: ramsey/composer-install@v3\n        with: {ignore-cache: "yes"}', false],
    ['uses: astral-sh/setup-uv@v10', false],
    ['uses: astral-sh/setup-uv@v9', true],
    ['uses: octo-org/tool@v1', false],
  ])('for the step %s, returns a cache: %s', (step, expected) => {
    expect(isRestored(step)).toBe(expected);
  });

  it('returns no cache if a condition excludes tags, unless a branch can start a release', () => {
    const step =
      "uses: actions/setup-go@v5\n        with:\n          cache: ${{ !startsWith(github.ref, 'refs/tags/') }}";
    expect([isRestored(step), isRestored(step, 'branch')]).toEqual([false, true]);
  });
});
