import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
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

describe('what is used', () => {
  it.each(find(WORKFLOWS).filter(isWorkflow))('stays what it is, in %s', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const used = [...text.matchAll(/^\s*(?:- )?uses: +(\S+)(.*)$/gm)];
    const isOwn = (uses: string) =>
      /^(\.|\$)\//.test(uses) ||
      (file.startsWith('examples/') && uses.startsWith('assay-dev/assay'));
    const foreign = used
      .filter(([, uses = '']) => !isOwn(uses))
      .map(([, uses, rest]) => `${uses}${rest}`);
    for (const uses of foreign) expect(uses).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(find(WORKFLOWS).filter(isWorkflow))('is allowed no more than it says, in %s', (file) => {
    const { permissions, jobs } = parse(readFileSync(join(ROOT, file), 'utf8'));
    for (const job of Object.values<{ permissions?: unknown }>(jobs)) {
      expect(job.permissions ?? permissions).toEqual(expect.any(Object));
    }
  });
});

/** Sorted; none when the folder is not there. */
function find(patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: ROOT }).sort();
}
