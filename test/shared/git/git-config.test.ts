import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseGitConfig } from '../../../shared/git/git-config.ts';
import { itWith, runProgram, temporaryFolder } from '../../support/programs.ts';

const TEXT = String.raw`# modules
[submodule "libs/a \"b\""]
	path = libs/a   ; where
	url = "https://example.test/a#b" ; quoted
	Branch = ma\
in
[Core] bare = false
[remote "origin"]
	url=git@example.test:o/r.git
	fetch = one
	fetch = two
	flag
`;

/** Returns the keys as git lists them, with the last of several values. */
const settingsOf = (text: string) =>
  Object.fromEntries(
    parseGitConfig(text).flatMap(({ name, subsection, values }) =>
      [...values].map(([key, value]) => [
        [name, subsection, key].filter((part) => part !== undefined).join('.'),
        value,
      ]),
    ),
  );

itWith(['git'], 'parseGitConfig reads a configuration as git does', async () => {
  const path = join(temporaryFolder('config'), 'config');
  writeFileSync(path, TEXT);
  const { stdout } = await runProgram('git', ['config', '-f', path, '--list', '-z']);
  const listed = stdout.split('\0').filter((item) => item !== '');
  const want = listed.map((item) => {
    const [key = '', ...value] = item.split('\n');
    return [key, value.length === 0 ? 'true' : value.join('\n')];
  });
  expect(settingsOf(TEXT)).toEqual(Object.fromEntries(want));
});

describe('parseGitConfig', () => {
  it('returns the line of each section', () => {
    expect(parseGitConfig(TEXT).map(({ line }) => line)).toEqual([2, 7, 8]);
  });

  it('skips invalid lines', () => {
    const text = `[open\nnonsense here = x\n= y\n[a]\nb = ${'x'.repeat(9_000)}\nc = d\\`;
    expect(settingsOf(text)).toEqual({});
  });
});
