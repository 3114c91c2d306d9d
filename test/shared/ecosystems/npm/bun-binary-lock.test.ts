import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const BINARY = Buffer.from('#!/usr/bin/env bun\nbun-lockfile-format-v0\n\0');

describe('bun.lockb', () => {
  it('is reported as a problem, with the command that creates a text lockfile', () => {
    const { problems } = inventoryOfFiles({ 'app/bun.lockb': BINARY });
    expect(problems).toMatchObject([{ code: 'unsupported-version', path: 'app/bun.lockb' }]);
    expect(problems[0]?.message).toContain('--save-text-lockfile');
  });

  it('is accepted if there is also a text lockfile', () => {
    const text = '{"lockfileVersion":1,"workspaces":{},"packages":{"a":["a@1.0.0","",{},""]}}';
    expect(inventoryOfFiles({ 'bun.lockb': BINARY, 'bun.lock': text })).toMatchObject({
      packages: [{ name: 'a' }],
      problems: [],
    });
  });
});
