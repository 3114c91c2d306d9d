import { describe, expect, it } from '@jest/globals';
import { valuesOf } from '../../../../shared/audit/workflow/flows.ts';
import { OriginReader } from '../../../../shared/audit/workflow/origins.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

const file = (text: string) => readWorkflow({ path: 'ci.yml', text }, 'workflow');

/** Returns the origins of the expressions in the last step. */
function originsOf(text: string): readonly string[] {
  const subject = file(text);
  const reader = new OriginReader(subject);
  const placed = subject.expressions.filter(({ step }) => step === subject.steps.at(-1));
  return placed.flatMap((each) =>
    each.expression === undefined
      ? []
      : valuesOf(each.expression).flatMap((context) => [...reader.of(context, each)]),
  );
}

const job = (body: string) => `on: issues\njobs:\n  a:\n${body}`;
const run = (first: string, command: string) =>
  `on: workflow_run\njobs:\n  a:\n    steps: [{run: ${first}}, {id: s, run: "echo v=$(${command}) >> $GITHUB_OUTPUT"}, {run: "\${{ steps.s.outputs.v }}"}]`;
const TITLE = '"${{ github.event.issue.title }}"';

describe('OriginReader', () => {
  it.each([
    ['an event', job('    steps: [{run: "${{ github.event.issue.title }}"}]'), ['outsiders']],
    ['an event number', job('    steps: [{run: "${{ github.event.issue.number }}"}]'), []],
    ['an input', job('    steps: [{run: "${{ inputs.A }}"}]'), ['ci.yml inputs.a']],
    [
      'a job variable',
      job(`    env: {A: ${TITLE}}\n    steps: [{run: "\${{ env.a }}"}]`),
      ['outsiders'],
    ],
    [
      'the variable of a step instead of the job',
      job(`    env: {A: ${TITLE}}\n    steps: [{env: {A: x}, run: "\${{ env.A }}"}]`),
      [],
    ],
    [
      'a variable that refers to the job variable with the same name',
      job(`    env: {A: ${TITLE}}\n    steps: [{run: "\${{ env.B }}", env: {B: "\${{ env.A }}"}}]`),
      ['outsiders', 'outsiders'],
    ],
    [
      'a matrix',
      job(
        `    strategy: {matrix: {include: [{a: ${TITLE}}]}}\n    steps: [{run: "\${{ matrix.a }}"}]`,
      ),
      ['outsiders'],
    ],
    [
      'a different matrix variable',
      job(
        `    strategy: {matrix: {b: [1], include: [{a: ${TITLE}}]}}\n    steps: [{run: "\${{ matrix.b }}"}]`,
      ),
      [],
    ],
    [
      'the output of a local action',
      job('    steps: [{id: s, uses: ./x}, {run: "${{ steps.S.outputs.v }}"}]'),
      ['x/action.yml outputs.v'],
    ],
    [
      'the output of a reusable workflow',
      'on: issues\njobs:\n  a: {uses: ./.github/workflows/b.yml}\n  b:\n    needs: a\n    steps: [{run: "${{ needs.a.outputs.v }}"}]',
      ['.github/workflows/b.yml outputs.v'],
    ],
    [
      'the output of an action that returns text from outsiders',
      job(
        '    steps: [{id: s, uses: peter-evans/find-comment@v3}, {run: "${{ steps.s.outputs.comment-body }}"}]',
      ),
      ['outsiders'],
    ],
    ['a file of an untrusted run', run('gh run download 1', 'cat pr'), ['outsiders']],
    [
      'a file that must contain a number',
      run('gh run download 1', 'cat pr; [[ =~ ^[0-9]+$ ]]'),
      [],
    ],
    [
      'a field of a file with a field that must be a number',
      run('gh run download 1', 'jq -r .title pr; [[ $(jq .number pr) =~ ^[0-9]+$ ]]'),
      ['outsiders'],
    ],
    [
      'a field behind a filter with a bracket',
      run('gh run download 1', "jq '(.a) | .title' pr; [[ $(jq '(.a) | .n' pr) =~ ^[0-9]+$ ]]"),
      ['outsiders'],
    ],
    ...['cat n', '< n', 'head -1 n', 'jq .n n'].map(
      (reads) =>
        [
          `a file next to a number of ${reads}`,
          run('gh run download 1', `cat t; n=$(${reads}); [[ $n =~ ^[0-9]+$ ]]`),
          ['outsiders'],
        ] as const,
    ),
    [
      'a file next to a number that is read into a variable',
      run('gh run download 1', 'cat t; read -r n < n; [[ $n =~ ^[0-9]+$ ]]'),
      ['outsiders'],
    ],
    [
      'a file whose number is read twice',
      run('gh run download 1', 'cat pr | tr -d x; [[ $(cat pr) =~ ^[0-9]+$ ]]'),
      [],
    ],
    ['a file of the repository', run('make', 'cat pr'), []],
    [
      'variables that refer to each other',
      job('    env: {A: "${{ env.B }}", B: "${{ env.A }}"}\n    steps: [{run: "${{ env.A }}"}]'),
      [],
    ],
  ])('finds the origins of %s', (_, text, origins) => {
    expect(originsOf(text)).toEqual(origins);
  });

  it('counts a very long chain of steps as text from outsiders', () => {
    const steps = Array.from(
      { length: 3000 },
      (_, at) =>
        `      - id: s${at}\n        run: echo "v=\${{ steps.s${at - 1}.outputs.v }}" >> $GITHUB_OUTPUT\n`,
    );
    expect(originsOf(job(`    steps:\n${steps.join('')}`))).toEqual(['outsiders']);
  });

  it('finds text from outsiders in the environment of later steps', () => {
    const text = job(
      `    steps: [{env: {T: ${TITLE}}, run: "echo A=$T >> $GITHUB_ENV"}, {run: "echo A=1 >> $GITHUB_ENV"}]`,
    );
    const subject = file(text);
    const reader = new OriginReader(subject);
    expect(subject.steps.map((step) => reader.writesEnvironment(step))).toEqual([true, false]);
  });
});
