import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main as scan } from '../../../../actions/scan/main.ts';
import { refuseMisnamed } from '../../../../shared/flows/policy/misnamed-policy.ts';
import { ADVISORIES, actionHost, SHOP } from '../../../support/action-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

function aFolder(...names: readonly string[]): string {
  const folder = temporaryFolder('policy');
  for (const name of names) writeFileSync(join(folder, name), 'scan: {}\n');
  return folder;
}

const check = (folder: string) => refuseMisnamed(join(folder, '.assay.yml'), folder);

describe('a policy file', () => {
  it.each([[[]], [['.assay.yml']], [['.assay.yml', '.assay.yaml']], [['assay.yml']]])(
    'causes no error if the folder contains the files %j',
    async (names) => {
      await expect(check(aFolder(...names))).resolves.toBeUndefined();
    },
  );

  it('is rejected if its name is .assay.yaml', async () => {
    await expect(check(aFolder('.assay.yaml'))).rejects.toMatchObject({
      code: 'policy-invalid',
      fix: expect.stringContaining('Rename the file to .assay.yml'),
    });
  });

  it('can have the name .assay.yaml if the input names it', async () => {
    const workspace = aFolder('.assay.yaml');
    const inputs = { path: SHOP, advisories: ADVISORIES };
    await expect(scan(actionHost(inputs, { workspace }))).rejects.toMatchObject({
      code: 'policy-invalid',
    });
    const policy = join(workspace, '.assay.yaml');
    await expect(scan(actionHost({ ...inputs, policy }, { workspace }))).resolves.toBeUndefined();
  });
});
