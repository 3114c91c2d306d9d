import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { digestOf } from '../../../../shared/digest/digest.ts';
import { subjectContent } from '../../../../shared/flows/subjects/subject-content.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const path = join(temporaryFolder('subject'), 'app.tgz');
const content = Buffer.from('release');
writeFileSync(path, content);

it('subjectContent returns the content of the file whose digest matches the subject', async () => {
  const subject = { name: 'app.tgz', digest: digestOf(content) };
  await expect(subjectContent(subject, path)).resolves.toEqual(content);
});

it.each([digestOf(Buffer.from('before')), digestOf(content, 'sha512')])(
  'subjectContent rejects the digest %s',
  async (digest) => {
    await expect(subjectContent({ name: 'app.tgz', digest }, path)).rejects.toMatchObject({
      code: 'subject-mismatch',
      message: 'app.tgz changed during this step',
    });
  },
);
