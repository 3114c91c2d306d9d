import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listedFile } from '../../../../shared/flows/subjects/listed-file.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const digestOf = (text: string, algorithm = 'sha256') =>
  `${algorithm}:${createHash(algorithm).update(text).digest('hex')}`;

/** A list of subjects, and files next to it and in the workspace. */
function places(beside: string | undefined, inWorkspace?: string) {
  const folder = temporaryFolder('list');
  const workspace = temporaryFolder('workspace');
  if (beside !== undefined) writeFileSync(join(folder, 'app.tgz'), beside);
  if (inWorkspace !== undefined) writeFileSync(join(workspace, 'app.tgz'), inWorkspace);
  return { list: join(folder, 'SHA256SUMS'), workspace };
}

describe('a file in a subject list', () => {
  it.each([
    ['exists only at a different path', undefined, undefined],
    ['has the listed digest', 'release', undefined],
    ['has the listed digest in one of two folders', 'older', 'release'],
  ])('is a subject if the file %s', async (_case, beside, inWorkspace) => {
    const { list, workspace } = places(beside, inWorkspace);
    const subject = { name: 'app.tgz', digest: digestOf('release') };
    expect(await listedFile(subject, list, workspace)).toMatchObject({ subject });
  });

  it.each(['sha256', 'sha512'])('is rejected if its %s digest differs', async (algorithm) => {
    const { list, workspace } = places('tampered');
    const subject = { name: 'app.tgz', digest: digestOf('release', algorithm) };
    await expect(listedFile(subject, list, workspace)).rejects.toMatchObject({
      code: 'input-conflict',
      message: expect.stringContaining(digestOf('tampered', algorithm)),
    });
  });
});
