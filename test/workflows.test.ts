import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from './support/sources.ts';
import { lintAction, lintWorkflow } from './support/workflow/lint.ts';

/** `uses:` of this suite in examples and in our own workflows means the actions in this repository. */
const repositories = { 'assay-dev/assay': ROOT };

const ACTIONS = ['action.yml', 'actions/*/action.yml', '.github/actions/*/action.yml'];
const WORKFLOWS = ['.github/workflows/*.yml', 'examples/**/*.yml'];

const isAction = (path: string) => basename(path) === 'action.yml';

/** An example may have other YAML too, such as what it deploys. */
const isWorkflow = (path: string) => /^jobs:/m.test(readFileSync(join(ROOT, path), 'utf8'));

describe("GitHub's language service finds no fault", () => {
  it('in any action.yml', async () => {
    const files = [...find(ACTIONS), ...find(WORKFLOWS).filter(isAction)];
    const problems = await Promise.all(
      files.map((file) => lintAction(join(ROOT, file), repositories)),
    );
    expect(problems.flat()).toEqual([]);
  });

  it('in any workflow', async () => {
    const files = find(WORKFLOWS).filter(isWorkflow);
    const problems = await Promise.all(
      files.map((file) => lintWorkflow(join(ROOT, file), repositories)),
    );
    expect(problems.flat()).toEqual([]);
  });
});

/** Sorted; none when the folder is not there. */
function find(patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: ROOT }).sort();
}
