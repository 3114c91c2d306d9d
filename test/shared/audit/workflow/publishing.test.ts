import { describe, expect, it } from '@jest/globals';
import { publishes, releaseTrigger } from '../../../../shared/audit/workflow/publishing.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

describe('releaseTrigger', () => {
  it.each([
    ['on: release', 'tag'],
    ["on: {push: {tags: ['v*']}}", 'tag'],
    ['on: {push: {branches: [release/**], tags: [v1]}}', 'branch'],
    ['on: push', undefined],
  ])('for the triggers %s, returns %s', (text, expected) => {
    expect(releaseTrigger(fileOf(text))).toBe(expected);
  });
});

describe('publishes', () => {
  it('recognizes actions, commands and permissions that publish something', () => {
    const file = fileOf(
      'jobs:\n  a:\n    steps: [{uses: goreleaser/goreleaser-action@v6}]\n  b:\n    steps: [{run: gh release create v1}]\n  c:\n    permissions: {packages: write}\n  d:\n    steps: [{run: make test}]\n  e:\n    permissions: {contents: write}\n',
    );
    const expected = ['yes', 'yes', 'yes', 'no', 'maybe'];
    expect(file.jobs.map((job) => publishes(job, file))).toEqual(expected);
  });
});
