import { describe, expect, it } from '@jest/globals';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';
import { canPrecede, inputText, startOf } from '../../../../shared/audit/workflow/subjects.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

const [step] = fileOf(
  'jobs:\n  a:\n    steps:\n      - name: x\n        uses: o/d@v1\n        with:\n          Fetch-Depth: 2\n',
).steps;

describe('canPrecede', () => {
  it.each([
    ['[{run: a}, {run: b}]', true, false],
    ['[{parallel: [{run: a}, {run: b}]}]', true, true],
    ['[{run: a, background: true}, {run: b}]', true, true],
  ])('compares the steps in %s', (steps, isBefore, isAfter) => {
    const [a, b] = fileOf(`jobs: {a: {steps: ${steps}}}`).steps.filter(({ run }) => run);
    expect([a && b && canPrecede(a, b), a && b && canPrecede(b, a)]).toEqual([isBefore, isAfter]);
    expect(a && canPrecede(a, a)).toBe(false);
  });
});

describe('inputText', () => {
  it('ignores letter case in input names', () => {
    expect(step && inputText(step, 'fetch-depth')).toBe('2');
    expect(step && inputText(step, 'ref')).toBeUndefined();
  });
});

describe('startOf', () => {
  it('returns the location of the first key in a step', () => {
    expect(step && startOf(step)).toEqual({ start: 30, end: 34 });
  });
});
