import { beforeAll, expect, it } from '@jest/globals';
import { openBaseReader } from '../../../shared/compare/base-reader.ts';
import { changedWorkflows, type RunningAction } from '../../../shared/compare/changed-workflows.ts';
import { decidingTree } from '../../../shared/compare/deciding-tree.ts';
import { withBase } from '../../../shared/compare/open-base.ts';
import { describeWith } from '../../support/programs.ts';
import { anUpstream, type Changes, checkOut } from '../../support/proposal.ts';

const uses = (value: string) => `jobs: { scan: { steps: [{ "uses": "${value}" }] } }\n`;
const OWN = '.github/workflows/own.yml';

/** Content before and after the change. The keys are paths. */
const FILES: Readonly<Record<string, readonly [string | null, string | null]>> = {
  [OWN]: ['a', 'b'],
  '.github/workflows/left.yml': [uses('acme/assay/actions/scan@v1'), 'jobs: {}'],
  '.github/workflows/gone.yaml': [uses('Acme/Assay@v1'), null],
  '.github/workflows/new.yml': [null, 'steps:\n  - uses: acme/assay@v1\n'],
  'tools/action.yml': ["steps: [{uses: 'acme/assay@v1'}]", 'x'],
  '.github/workflows/same.yml': [uses('acme/assay@v1'), uses('acme/assay@v1')],
  '.github/workflows/other.yml': [uses('acme/assay-not@v1'), '# acme/assay@v1'],
  '.github/workflows/below/not.yml': [uses('acme/assay@v1'), 'x'],
  'docs/example.yml': [uses('acme/assay@v1'), 'x'],
};

describeWith(['git'], 'workflows that a change touches', () => {
  let read: (running: RunningAction) => Promise<readonly string[]>;

  beforeAll(async () => {
    read = await reading(FILES);
  });

  it("include the run's workflow, and all workflows that run Assay before or after the change", async () => {
    await expect(read({ repository: 'acme/assay', workflow: OWN })).resolves.toEqual([
      '.github/workflows/gone.yaml',
      '.github/workflows/left.yml',
      '.github/workflows/new.yml',
      OWN,
      'tools/action.yml',
    ]);
  });

  it("for an action in the workspace, include only the run's workflow", async () => {
    await expect(read({ repository: '', workflow: OWN })).resolves.toEqual([OWN]);
    await expect(read({ repository: undefined, workflow: undefined })).resolves.toEqual([]);
  });

  it('include every workflow beyond the first hundred without reading it', async () => {
    const many = Array.from({ length: 103 }, (_, at) => [`.github/workflows/${1000 + at}.yml`]);
    const readMany = await reading(Object.fromEntries(many.map(([path]) => [path, ['a', 'b']])));
    await expect(readMany({ repository: 'acme/assay', workflow: OWN })).resolves.toEqual(
      many.slice(100).flat(),
    );
  });
});

async function reading(files: typeof FILES) {
  const side = (at: 0 | 1): Changes =>
    Object.fromEntries(Object.entries(files).map(([path, texts]) => [path, texts[at]]));
  const before = Object.fromEntries(Object.entries(side(0)).filter(([, text]) => text !== null));
  const upstream = await anUpstream(before, side(1));
  const deciding = await decidingTree(await checkOut(upstream));
  const noApi = async () => Promise.reject(new Error('there is no API'));
  return async (running: RunningAction) => {
    const reader = await openBaseReader(deciding?.tree, process.env, noApi);
    const rule = { kind: 'merge-parent', of: upstream.merge, branch: 'main' } as const;
    const found = await withBase(rule, reader, (base) =>
      changedWorkflows(base, upstream.merge, running),
    );
    if (!('done' in found)) throw new Error(found.message);
    return found.done;
  };
}
