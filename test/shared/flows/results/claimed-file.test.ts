import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { claimFile } from '../../../../shared/flows/results/claimed-file.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const path = () => join(temporaryFolder('claim'), 'file');

it.each([
  [true, 'earlier'],
  [false, undefined],
])(
  'a claimed file gets its earlier content back only if that content must be kept: %s',
  (isKept, left) => {
    const file = path();
    writeFileSync(file, 'earlier');
    const claimed = claimFile(file, 'claim', [], (earlier) => earlier === 'earlier' && isKept);
    expect(readFileSync(file, 'utf8')).toBe('claim');
    claimed.release();
    expect(existsSync(file) ? readFileSync(file, 'utf8') : undefined).toBe(left);
  },
);

it('a claimed file keeps its new content if it was replaced while claimed', () => {
  const file = path();
  const claimed = claimFile(file, 'claim', [], () => true);
  claimed.replace('result');
  claimed.release();
  expect(readFileSync(file, 'utf8')).toBe('result');
});

it('a claimed file is not restored if it was a link', () => {
  const file = path();
  symlinkSync('elsewhere', file);
  claimFile(file, 'claim', [], () => true).release();
  expect(existsSync(file)).toBe(false);
});
