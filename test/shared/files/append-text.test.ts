import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { appendText } from '../../../shared/files/append-text.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('appendText appends to a file, and creates it if it is missing', () => {
  const path = join(temporaryFolder('files'), 'x');
  appendText(path, 'a');
  appendText(path, 'b');
  expect(readFileSync(path, 'utf8')).toBe('ab');
});

it('appendText does not follow links', () => {
  const folder = temporaryFolder('files');
  symlinkSync('target', join(folder, 'x'));
  expect(() => appendText(join(folder, 'x'), 'a')).toThrow('ELOOP');
});
