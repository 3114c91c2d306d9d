import { describe, expect, it } from '@jest/globals';
import { controlOf, valuesOf } from '../../../../shared/audit/workflow/flows.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function fileOf(
  text: string,
  path = '.github/workflows/ci.yml',
  kind: 'workflow' | 'action' | 'pre-commit' = 'workflow',
) {
  return readWorkflow({ path, text }, kind);
}

const WORKFLOW = `on:
  workflow_dispatch:
    inputs:
      text: {}
      flag: {type: boolean}
env:
  FIXED: a
  OPEN: \${{ github.head_ref }}
  FOLDER: \${{ github.workspace }}/a-\${{ runner.os }}
jobs:
  a:
    strategy:
      matrix:
        os: [a, b]
        plan: \${{ fromJSON(x) }}
        group: ['a-\${{ github.run_id }}']
        chosen: ['a-\${{ github.head_ref }}', '\${{ needs.job }}']
    steps:
      - run: echo \${{ EXPRESSION }}
`;

function controlsOf(expression: string) {
  const file = fileOf(WORKFLOW.replace('EXPRESSION', expression));
  const placed = file.expressions.find(({ path }) => path.at(-1) === 'run');
  if (placed?.expression === undefined) throw new Error('no expression');
  return valuesOf(placed.expression).map((context) => controlOf(context, placed, file));
}

describe('controlOf', () => {
  it.each([
    ['github.event.issue.title', ['stranger']],
    ['github.event.pull_request.head.ref', ['stranger']],
    ['github.head_ref', ['stranger']],
    ["github[format('head_{0}', 'ref')]", ['stranger']],
    ['toJSON(github.event)', ['stranger']],
    ['github.event.pull_request.number', ['fixed']],
    ['github.event.pull_request.head.sha', ['fixed']],
    ['github.event.repository.name', ['fixed']],
    ['github.repository', ['fixed']],
    ['github.event.pull_request.auto_merge.merge_method', ['fixed']],
    ['github.ref_name', ['writer']],
    ['inputs.text', ['writer']],
    ['inputs.flag', ['fixed']],
    ['env.FIXED', ['none']],
    ['env.OPEN', ['environment']],
    ['env.FOLDER', ['run']],
    ['env.UNKNOWN', ['environment']],
    ['matrix.os', ['fixed']],
    ['matrix.plan', ['matrix']],
    ['matrix.group', ['run']],
    ['matrix.chosen', ['matrix']],
    ['steps.a.outputs.b', ['run']],
    ['needs.a.result', ['fixed']],
    ['secrets.A', ['opaque']],
    ["github.head_ref == 'x'", []],
    ["github.head_ref && 'x' || github.sha", ['fixed']],
    ["format('{0}', github.head_ref)", ['stranger']],
    ['contains(github.head_ref, inputs.text)', []],
  ])('for the expression %s, returns who controls its values: %j', (expression, expected) => {
    expect(controlsOf(expression)).toEqual(expected);
  });
});
