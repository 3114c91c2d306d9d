import { describe, expect, it } from '@jest/globals';
import { reachedBy } from '../../../../shared/audit/workflow/calls.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';
import { workflowKind } from '../../../../shared/audit/workflow/workflow.ts';

function testOf(files: Readonly<Record<string, string>>): (origin: string) => boolean {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  return reachedBy(all, (file) => readWorkflow(file, workflowKind(file.path) ?? 'workflow'));
}

const W = '.github/workflows';
const call = (callee: string, text: string) =>
  `on: issues\njobs:\n  a:\n    uses: ./${W}/${callee}\n    with: {Text: "${text}", other: 1}\n`;

describe('reachedBy', () => {
  it('follows an input through several workflows', () => {
    const isReached = testOf({
      [`${W}/a.yml`]: call('b.yml', '${{ github.event.issue.title }}'),
      [`${W}/b.yml`]: call('c.yml', '${{ inputs.text }}').replace('issues', 'workflow_call'),
      [`${W}/c.yml`]: 'on: workflow_call\njobs: {}\n',
    });
    const inputs = ['b.yml inputs.text', 'c.yml inputs.text', 'c.yml inputs.*'];
    expect(inputs.map((input) => isReached(`${W}/${input}`))).toEqual([true, true, true]);
    expect(isReached(`${W}/c.yml inputs.other`)).toBe(false);
  });

  it('follows the default of an input and the output of an action', () => {
    const isReached = testOf({
      [`${W}/a.yml`]: `on: {workflow_call: {inputs: {x: {default: "\${{ github.head_ref }}"}, y: {}}}}\njobs:\n  a:\n    steps: [{uses: ./t, with: {n: "\${{ inputs.x }}"}}]\n`,
      't/action.yaml':
        'runs: {steps: []}\noutputs: {o: {value: "${{ inputs.N }}"}, p: {value: 1}}\n',
    });
    expect(isReached('t/action.yml outputs.o')).toBe(true);
    expect(isReached('t/action.yml outputs.p')).toBe(false);
    expect(isReached(`${W}/a.yml inputs.y`)).toBe(false);
  });

  it('tells which files are called, and which of them outsiders can start', () => {
    const isReached = testOf({
      [`${W}/a.yml`]: call('b.yml', 'x').replace('issues', 'pull_request_target'),
      [`${W}/b.yml`]: `on: workflow_call\njobs:\n  a:\n    steps: [{uses: ./.github/t}]\n`,
      [`${W}/c.yml`]: call('d.yml', 'x'),
    });
    const [t, d] = ['.github/t/action.yml', `${W}/d.yml`];
    expect([`${t} called`, `${t} privileged`].map(isReached)).toEqual([true, true]);
    expect([`${d} called`, `${d} privileged`].map(isReached)).toEqual([true, false]);
    expect([`${W}/a.yml called`, 'action.yml called'].map(isReached)).toEqual([false, false]);
  });

  it('ends for workflows that call each other', () => {
    const text = (callee: string) =>
      call(callee, '${{ inputs.text }}').replace('issues', 'workflow_call');
    const isReached = testOf({ [`${W}/a.yml`]: text('b.yml'), [`${W}/b.yml`]: text('a.yml') });
    expect(isReached(`${W}/a.yml inputs.text`)).toBe(false);
  });
});
