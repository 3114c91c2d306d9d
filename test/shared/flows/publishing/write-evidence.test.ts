import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { PublishedEvidence } from '../../../../shared/flows/publishing/planned-attestation.ts';
import { writeEvidence } from '../../../../shared/flows/publishing/write-evidence.ts';
import { openStepFiles } from '../../../../shared/flows/results/step-files.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const digest = `sha256:${'a'.repeat(64)}`;

function published(name: string, predicateType: string, tlogEntries: readonly object[] = []) {
  const bundle = { mediaType: 'm', verificationMaterial: { tlogEntries } };
  const work = { subjects: [{ name, digest }], predicateType };
  return { work, bundle, stored: [`store/${name}`] } as unknown as PublishedEvidence;
}

async function write(...all: readonly PublishedEvidence[]) {
  const folder = temporaryFolder('evidence');
  const files = await openStepFiles(
    fakeHost({}, { stepsFolder: folder, workspace: folder }),
    'attest',
    folder,
  );
  const paths = await writeEvidence(files, 'attest', all);
  const record = JSON.parse(readFileSync(join(folder, 'evidence.json'), 'utf8'));
  return { paths, record };
}

describe('evidence files', () => {
  it('include one file per bundle, one file with all bundles, and one record', async () => {
    const { paths, record } = await write(
      published('app', 'https://a.test/t/v1', [{ logIndex: '7' }]),
      published('web', 'https://b.test/t/v1'),
    );
    expect(paths.path).toMatch(/attest\.sigstore\.json$/);
    expect(readFileSync(paths.path.replace('attest.', 'attest-2.'), 'utf8')).toContain(
      '"mediaType"',
    );
    expect(readFileSync(paths.linesPath, 'utf8').trim().split('\n')).toHaveLength(2);
    expect(record).toMatchObject({
      action: 'attest',
      subjects: [{ name: 'app' }, { name: 'web' }],
      predicateType: 'https://a.test/t/v1, https://b.test/t/v1',
      stored: ['store/app', 'store/web'],
      logIndex: '7',
    });
  });

  it('name each subject and type once, and omit the log if there is no log entry', async () => {
    const one = published('app', 'https://a.test/t/v1');
    const { paths, record } = await write(one, one);
    expect(record).toMatchObject({
      subjects: [{ name: 'app', digest }],
      predicateType: 'https://a.test/t/v1',
    });
    expect(record).not.toHaveProperty('logIndex');
    expect(paths.logIndex).toBe('');
  });
});
