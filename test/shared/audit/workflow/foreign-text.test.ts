import { describe, expect, it } from '@jest/globals';
import {
  downloadsArtifacts,
  returnsForeignText,
} from '../../../../shared/audit/workflow/foreign-text.ts';
import { readWorkflow } from '../../../../shared/audit/workflow/read-workflow.ts';
import type { Step } from '../../../../shared/audit/workflow/subjects.ts';

function stepOf(text: string): Step {
  const file = { path: 'ci.yml', text: `on: push\njobs:\n  a:\n    steps: [${text}]\n` };
  const [step] = readWorkflow(file, 'workflow').steps;
  if (step === undefined) throw new Error('no step');
  return step;
}

describe('returnsForeignText', () => {
  it.each([
    ['peter-evans/find-comment@v3', 'comment-body', false, true],
    ['peter-evans/find-comment@v3', 'comment-id', false, false],
    ['juliangruber/read-file-action@v1', 'content', false, false],
    ['juliangruber/read-file-action@v1', 'content', true, true],
    ['actions/checkout@v4', '*', true, false],
  ])('for %s and the output %s, with artifacts: %s, returns %s', (uses, name, has, expected) => {
    expect(returnsForeignText(stepOf(`{uses: ${uses}}`), name, has)).toBe(expected);
  });
});

describe('downloadsArtifacts', () => {
  it.each([
    ['{run: gh run download 1}', true],
    ['{uses: actions/download-artifact@v4, with: {run-id: 1}}', true],
    ['{uses: actions/download-artifact@v4}', false],
    ['{uses: dawidd6/action-download-artifact@v6}', true],
    [
      '{uses: actions/github-script@v7, with: {script: "github.rest.actions.downloadArtifact()"}}',
      true,
    ],
    ['{uses: actions/github-script@v7, with: {script: "1"}}', false],
    ['{run: gh run list}', false],
  ])('for the step %s, returns %s', (text, expected) => {
    expect(downloadsArtifacts(stepOf(text))).toBe(expected);
  });
});
