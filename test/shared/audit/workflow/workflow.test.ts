import { describe, expect, it } from '@jest/globals';
import { workflowArea } from '../../../../shared/audit/workflow/workflow.ts';
import { auditFacts } from '../../../support/audit.ts';

describe('workflowArea', () => {
  it.each([
    ['.github/workflows/ci.yml', true],
    ['sub/.github/workflows/ci.yaml', true],
    ['action.yml', true],
    ['.pre-commit-config.yaml', true],
    ['.github/ci.yml', false],
    ['my-action.yml', false],
  ])('for the path %s, reads the file: %s', (path, expected) => {
    expect(workflowArea.reads({ path, text: '' })).toBe(expected);
  });

  it('reports an unreadable file, but checks all other files', () => {
    const broken = { path: '.github/workflows/a.yml', text: 'on: [push\n' };
    const good = {
      path: '.github/workflows/b.yml',
      text: 'on: push\njobs:\n  a:\n    steps: [{run: a}]\n',
    };
    const { problems, subjects } = workflowArea.check([broken, good], auditFacts());
    expect(problems).toMatchObject([{ code: 'malformed', place: { path: broken.path } }]);
    expect(subjects).toEqual({ workflows: 1, jobs: 1, steps: 1 });
  });

  it('reports an unreadable expression, but checks the rest of the file', () => {
    const path = '.github/workflows/a.yml';
    const text = 'on: push\njobs:\n  a:\n    steps: [{run: "${{ a b }}"}]\n';
    const { problems, subjects } = workflowArea.check([{ path, text }], auditFacts());
    expect(problems).toMatchObject([{ code: 'malformed', place: { path, line: 4 } }]);
    expect(subjects).toEqual({ workflows: 1, jobs: 1, steps: 1 });
  });
});
