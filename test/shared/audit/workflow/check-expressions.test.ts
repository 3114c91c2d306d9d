import { expect, it } from '@jest/globals';
import { expressionProblems } from '../../../../shared/audit/workflow/check-expressions.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';

function problemsOf(text: string) {
  const path = '.github/workflows/ci.yml';
  return expressionProblems(readWorkflow({ path, text }, 'workflow'));
}

const workflow = (step: string) => `on: push\njobs:\n  a:\n    steps:\n      - ${step}\n`;

it.each([
  ['no end', 'echo ${{ github.event.issue.title'],
  ['a wrong character', 'echo ${{ github.event.issue.title " }}'],
  ['a number as a name', 'echo ${{ github.event.commits.0.message }}'],
  ['50,000 operands', `echo \${{ ${'a || '.repeat(50_000)}a }}`],
  ['70 parentheses', `echo \${{ ${'('.repeat(70)}a${')'.repeat(70)} }}`],
])('expressionProblems reports the line of an expression with %s', (_name, script) => {
  const [problem, ...others] = problemsOf(workflow(`run: ${script}`));
  expect(problem?.place).toEqual({ path: '.github/workflows/ci.yml', line: 5 });
  expect(others).toEqual([]);
});

it.each([
  workflow('run: echo ${{ github.sha }}'),
  workflow("{run: make, if: ''}"),
  'name: ${{ a b }}\non: push\njobs: {}\n',
])('expressionProblems reports nothing for the workflow %j', (text) => {
  expect(problemsOf(text)).toEqual([]);
});
