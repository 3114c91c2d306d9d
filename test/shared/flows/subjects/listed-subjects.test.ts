import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  subjectsInChecksums,
  subjectsInList,
} from '../../../../shared/flows/subjects/listed-subjects.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const LIST = JSON.stringify({
  version: 1,
  subjects: [{ name: 'a.tgz', digest, kind: 'file' }],
});

function aPlace(name: string, content: string) {
  const workspace = temporaryFolder('list');
  const path = join(workspace, name);
  writeFileSync(path, content);
  return { path, place: { workspace, env: {} } };
}

describe('the subject list', () => {
  it('is read from a checksum file', async () => {
    const { path, place } = aPlace('SHA256SUMS', `${'a'.repeat(64)}  a.tgz\n`);
    expect(await subjectsInChecksums(path, place)).toEqual([{ name: 'a.tgz', digest }]);
  });

  it('comes from the input or, if the input is not set, from the job', async () => {
    const { path, place } = aPlace('subjects.json', LIST);
    const listed = [{ name: 'a.tgz', digest, kind: 'file' }];
    expect(await subjectsInList(path, place)).toEqual(listed);
    const env = { GITHUB_ARTIFACTS_LIST: path };
    expect(await subjectsInList(undefined, { ...place, env })).toEqual(listed);
  });

  it('is empty if the job did not write a list', async () => {
    expect(await subjectsInList(undefined, { workspace: '/', env: {} })).toEqual([]);
  });

  it('is not read through a link in the workspace', async () => {
    const { path, place } = aPlace('subjects.json', LIST);
    symlinkSync(path, `${path}.link`);
    await expect(subjectsInList(`${path}.link`, place)).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });
});
