import { describe, expect, it } from '@jest/globals';
import { checkShape } from '../../../../shared/audit/workflow/check-shape.ts';
import { readYamlTrees } from '../../../../shared/json/yaml-tree.ts';

const path = '.github/workflows/a.yml';

function checked(text: string, kind: 'workflow' | 'action' = 'workflow') {
  return checkShape({ path, text }, readYamlTrees(text, path), kind);
}

describe('checkShape', () => {
  it.each([
    ['on: push\njobs: [a]\n', 'not a mapping', 2],
    ['on: push\njobs:\n  a: 5\n', 'the job `a`', 3],
    ['jobs:\n  a:\n    steps: {}\n', 'not a list', 3],
    ['jobs:\n  a:\n    steps: [b]\n', 'not valid', 3],
    ['jobs:\n  a:\n    steps:\n      - run: [b]\n', 'not valid', 4],
    ['jobs:\n  a:\n    steps:\n      - parallel: {run: b}\n', 'not valid', 4],
    ['jobs:\n  a:\n    steps:\n      - parallel: [{run: [b]}]\n', 'not valid', 4],
    ['on: push\n---\njobs: {}\n', 'only one', 3],
  ])('rejects %j', (text, message, line) => {
    expect(() => checked(text)).toThrow(expect.objectContaining({ place: { path, line } }));
    expect(() => checked(text)).toThrow(message);
  });

  it('rejects an action whose steps are not a list', () => {
    expect(() => checked('runs:\n  steps: a\n', 'action')).toThrow('not a list');
  });

  it('accepts a workflow, and an action without steps', () => {
    expect(checked('jobs:\n  a:\n    steps:\n      - run: b\n').kind).toBe('map');
    expect(checked('runs:\n  using: node24\n', 'action').kind).toBe('map');
  });
});
