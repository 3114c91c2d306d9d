import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { proposedFile } from '../../../../shared/flows/policy/proposed-policy.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const STRICT = Buffer.from('scan:\n  fail-on: medium\n');

function placeWith(content?: string, isNamed = false) {
  const path = join(temporaryFolder('policy'), '.assay.yml');
  if (content !== undefined) writeFileSync(path, content);
  return { path, wanted: '.assay.yml', tree: undefined, isNamed };
}

describe('the policy that a pull request proposes', () => {
  it('is undefined if it equals the base policy', async () => {
    expect(await proposedFile(STRICT, placeWith(STRICT.toString()))).toBeUndefined();
    expect(await proposedFile(undefined, placeWith())).toBeUndefined();
  });

  it('is read if it differs from the base policy', async () => {
    const proposed = await proposedFile(STRICT, placeWith('scan:\n  fail-on: critical\n'));
    expect(proposed).toMatchObject({ kind: 'valid', file: { scan: { failOn: 'critical' } } });
  });

  it('is empty if the file is removed, and invalid if an input names the removed file', async () => {
    expect(await proposedFile(STRICT, placeWith())).toEqual({ kind: 'valid', file: { scan: {} } });
    expect(await proposedFile(STRICT, placeWith(undefined, true))).toMatchObject({
      kind: 'invalid',
    });
  });

  it('is reported as invalid if the file is unreadable', async () => {
    expect(await proposedFile(STRICT, placeWith('scan: [\n'))).toMatchObject({
      kind: 'invalid',
      problem: expect.stringContaining('.assay.yml'),
    });
  });

  it('is invalid if a link points outside the repository', async () => {
    const top = temporaryFolder('tree');
    const path = join(top, '.assay.yml');
    symlinkSync('/etc/hostname', path);
    const tree = { top, gitFolder: join(top, '.git'), folder: top } as never;
    expect(
      await proposedFile(STRICT, { path, wanted: '.assay.yml', tree, isNamed: false }),
    ).toMatchObject({
      kind: 'invalid',
      problem: expect.stringContaining('is a link to a file outside the repository'),
    });
  });
});
