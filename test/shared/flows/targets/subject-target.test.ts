import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { subjectTarget } from '../../../../shared/flows/targets/subject-target.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const workspace = temporaryFolder('subject');
writeFileSync(join(workspace, 'app.tgz'), '');
const target = (...targets: readonly string[]) =>
  subjectTarget(targets, fakeHost({}, { workspace }));

describe('verification targets', () => {
  it.each([
    [['ghcr.io/o/r:1'], { image: 'ghcr.io/o/r:1' }],
    [['a/b', 'oci:dir'], { image: 'a/b\noci:dir' }],
    [['app.tgz', '*.zip'], { 'subject-path': 'app.tgz\n*.zip' }],
    [['app.tgz', 'alpine'], { image: 'alpine', 'subject-path': 'app.tgz' }],
  ])('specified as %j are %j', async (targets, want) => {
    expect(await target(...targets)).toEqual(want);
  });

  it.each([
    ['-', 'This command cannot read standard input.'],
    ['nope.zip', 'The file nope.zip does not exist.'],
    ['./nope', 'The file ./nope does not exist.'],
    ['NoPe', 'NoPe is neither an existing file nor an image reference.'],
  ])('specified as %s are rejected', async (given, message) => {
    await expect(target(given)).rejects.toMatchObject({
      message,
      fix: expect.stringMatching(/.+/),
    });
  });
});
