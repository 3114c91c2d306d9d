import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readStepFiles } from '../../../../shared/flows/results/read-step-files.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const DECISION = JSON.stringify({
  kind: 'assay/decision/v1',
  action: 'scan',
  subject: '.',
  outcome: 'pass',
  reasons: [],
});

describe('files that earlier steps wrote', () => {
  it('are read at any depth, in the order of the steps', async () => {
    const folder = temporaryFolder('steps');
    for (const name of ['002-scan', '001-scan']) {
      mkdirSync(join(folder, 'job', name), { recursive: true });
      const subject = name;
      const decision = JSON.stringify({ ...JSON.parse(DECISION), subject });
      writeFileSync(join(folder, 'job', name, 'decision.json'), decision);
    }
    const { files, unreadable } = await readStepFiles(folder);
    expect(files).toMatchObject([{ subject: '001-scan' }, { subject: '002-scan' }]);
    expect(unreadable).toEqual([]);
  });

  it('are not read through a link', async () => {
    const folder = temporaryFolder('steps');
    const elsewhere = join(temporaryFolder('elsewhere'), 'decision.json');
    writeFileSync(elsewhere, DECISION);
    symlinkSync(elsewhere, join(folder, 'decision.json'));
    expect(await readStepFiles(folder)).toEqual({
      files: [],
      unreadable: [{ code: 'unreadable', message: 'not a regular file', path: 'decision.json' }],
    });
  });

  it('include an entry for each step that should make a decision but did not write one', async () => {
    const folder = temporaryFolder('steps');
    const names = ['001-scan', '002-verify', '003-sign', '004-all', '005-export', '006-audit'];
    for (const name of names) mkdirSync(join(folder, 'job', name), { recursive: true });
    expect((await readStepFiles(folder)).unreadable).toEqual(
      ['001-scan', '002-verify', '006-audit'].map((name) => ({
        code: 'unreadable',
        message: 'this step wrote no decision',
        path: join('job', name),
      })),
    );
  });

  it('are limited in number, and a problem states that files were omitted', async () => {
    const folder = temporaryFolder('steps');
    for (let count = 0; count < 5_002; count++) {
      mkdirSync(join(folder, String(count)));
      writeFileSync(join(folder, String(count), 'decision.json'), DECISION);
    }
    const { files, unreadable } = await readStepFiles(folder);
    expect(files).toHaveLength(5_000);
    expect(unreadable).toMatchObject([{ code: 'limit-exceeded', path: folder }]);
    expect(unreadable[0]?.message).toContain('2 results were not read');
  });
});
