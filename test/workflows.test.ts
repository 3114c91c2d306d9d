import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { temporaryFolder } from './support/programs.ts';
import { ROOT } from './support/sources.ts';
import { lintAction, lintWorkflow } from './support/workflow/lint.ts';

/** In examples and in our own workflows, `uses:` with this suite means the actions in this repository. */
const repositories = { 'assay-dev/assay': ROOT };

const ACTIONS = ['action.yml', 'actions/*/action.yml', '.github/actions/*/action.yml'];
const WORKFLOWS = ['.github/workflows/*.yml', 'examples/**/*.yml'];

/** Pages with examples. A YAML example without `uses:` is a policy. */
const PAGES = ['README.md', 'actions/*/README.md', 'docs/*.md', 'docs/recipes/*.md'];

const isAction = (path: string) => basename(path) === 'action.yml';

/** An example can contain other YAML files, such as a deployment. */
const isWorkflow = (path: string) => /^jobs:/m.test(readFileSync(join(ROOT, path), 'utf8'));

describe("GitHub's language service", () => {
  it('does not report problems in any action.yml', async () => {
    const files = [...find(ACTIONS), ...find(WORKFLOWS).filter(isAction)];
    const problems = await Promise.all(
      files.map((file) => lintAction(join(ROOT, file), repositories)),
    );
    expect(problems.flat()).toEqual([]);
  });

  it.each(find(PAGES).filter((page) => examplesIn(page).length > 0))(
    'does not report problems in the examples of %s',
    async (page) => {
      const folder = temporaryFolder('shown');
      const files = examplesIn(page).map((text, index) => {
        const file = join(folder, `${index}.yml`);
        writeFileSync(file, stringify(workflowAround(parse(text))));
        return file;
      });
      const problems = await Promise.all(files.map((file) => lintWorkflow(file, repositories)));
      // The preceding steps, which provide the values, are not part of the example.
      const isUnshown = (message: string) => message.startsWith('Context access might be invalid');
      expect(files).not.toEqual([]);
      expect(problems.flat().filter(({ message }) => !isUnshown(message))).toEqual([]);
    },
  );

  it('does not report problems in any workflow', async () => {
    const files = find(WORKFLOWS).filter(isWorkflow);
    const problems = await Promise.all(
      files.map((file) => lintWorkflow(join(ROOT, file), repositories)),
    );
    expect(problems.flat()).toEqual([]);
  });
});

describe('our workflows', () => {
  it.each(find(WORKFLOWS).filter(isWorkflow))('pin every action to a commit: %s', (file) => {
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

  it.each(find(WORKFLOWS).filter(isWorkflow))('declare permissions for each job: %s', (file) => {
    const { permissions, jobs } = parse(readFileSync(join(ROOT, file), 'utf8'));
    for (const job of Object.values<{ permissions?: unknown }>(jobs)) {
      expect(job.permissions ?? permissions).toEqual(expect.any(Object));
    }
  });
});

/** Returns the YAML examples of a page that use an action. */
function examplesIn(page: string): readonly string[] {
  const blocks = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```yaml\n(.*?)^```/gms)];
  return blocks.map(([, text = '']) => text).filter((text) => /^[ -]*uses:/m.test(text));
}

/** A complete workflow that is made from an example with some jobs, one job or a few steps. */
function workflowAround(shown: unknown): object {
  const job = Array.isArray(shown) ? { steps: shown } : (shown as Record<string, unknown>);
  const jobs = (job['jobs'] ?? { shown: job }) as Record<string, object>;
  const whole = Object.entries(jobs).map(([name, each]) => [
    name,
    { 'runs-on': 'ubuntu-latest', ...each },
  ]);
  return { on: 'push', jobs: Object.fromEntries(whole) };
}

/** Sorted file names. Empty if the folder is missing. */
function find(patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: ROOT }).sort();
}
