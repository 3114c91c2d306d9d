import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { verifySubjectOf } from '../../../actions/verify/verify-subject.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { sha256Of } from '../../support/signing.ts';

const path = join(temporaryFolder('evidence'), 'app.tgz');
writeFileSync(path, 'release');

it('verifySubjectOf returns the content and the digest of a file', async () => {
  const subject = { name: 'app.tgz', digest: sha256Of(Buffer.from('release')) };
  const { content } = await verifySubjectOf({ subject, path });
  expect(content?.toString()).toBe('release');
});

it('verifySubjectOf rejects a file that changed after it was hashed', async () => {
  const subject = { name: 'app.tgz', digest: sha256Of(Buffer.from('before')) };
  await expect(verifySubjectOf({ subject, path })).rejects.toMatchObject({
    code: 'subject-mismatch',
    message: 'app.tgz changed during this step',
  });
});
