import { expect, it } from '@jest/globals';
import { ecosystems } from '../../../../shared/ecosystems/registry.generated.ts';
import { baseOfFolder } from '../../../../shared/flows/comparison/base-of-folder.ts';
import { takeInventory } from '../../../../shared/inventory/take-inventory.ts';
import { wantedFiles } from '../../../../shared/inventory/wanted-files.ts';
import type { SourceContents } from '../../../../shared/source/source.ts';
import { aRun } from '../../../support/fake-run.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const listPackages = async (contents: SourceContents) => takeInventory(contents, ecosystems);

it('the comparison with a base is skipped outside pull requests and merge queues', async () => {
  const workspace = temporaryFolder('workspace');
  const contents = {
    description: { kind: 'directory', name: '.' },
    layers: [],
    files: [],
    problems: [],
  } as const;
  const head = { contents, wanted: wantedFiles(ecosystems, 'directory') };
  await expect(
    baseOfFolder(workspace, head, aRun(workspace), { list: listPackages }),
  ).resolves.toEqual({
    comparison: { status: 'none' },
  });
});
