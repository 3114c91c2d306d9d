import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openDraftFile } from '../../../shared/files/draft-file.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('a draft file receives its final name only when it is published', () => {
  const folder = temporaryFolder('draft');
  const path = join(folder, 'new', 'all.zip');
  const draft = openDraftFile(path, [folder]);
  draft.write(Buffer.from('a'));
  draft.write('b');
  expect(readdirSync(join(folder, 'new'))).not.toContain('all.zip');
  draft.close();
  draft.publish();
  expect(readdirSync(join(folder, 'new'))).toEqual(['all.zip']);
  expect(readFileSync(path, 'utf8')).toBe('ab');
});

it('a discarded draft file leaves the earlier file unchanged', () => {
  const folder = temporaryFolder('draft');
  const path = join(folder, 'all.zip');
  writeFileSync(path, 'earlier');
  const draft = openDraftFile(path, [folder]);
  draft.write('later');
  draft.discard();
  expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['all.zip'], 'earlier']);
});

it('a draft file is rejected if a symbolic link has the final name', () => {
  const folder = temporaryFolder('draft');
  const path = join(folder, 'all.zip');
  symlinkSync(join(folder, 'elsewhere'), path);
  expect(() => openDraftFile(path, [folder])).toThrow('symbolic link');
});
