import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { kindOfFile } from '../../../../shared/flows/subjects/kind-of-file.ts';
import { sha256 } from '../../../support/images.ts';
import { temporaryFolder } from '../../../support/programs.ts';

it.each([
  ['file', 'a release', 'a release'],
  ['image', '{"config":{},"layers":[]}', '{"config":{},"layers":[]}'],
  ['unknown', 'another release', 'a release'],
])(
  'a file has the kind %s if it contains %j and its digest is that of %j',
  async (kind, there, named) => {
    const path = join(temporaryFolder('kind'), 'app');
    writeFileSync(path, there);
    const subject = { name: 'app', digest: sha256(Buffer.from(named)) };
    expect(await kindOfFile({ subject, path })).toBe(kind);
    expect(await kindOfFile({ subject, mayBeAt: ['/nowhere', path] })).toBe(kind);
  },
);
