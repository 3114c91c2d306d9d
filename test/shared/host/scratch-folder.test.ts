import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../../../shared/host/scratch-folder.ts';

describe("a command's temporary folder", () => {
  it('is the same folder each time, and is removed with its files', () => {
    const scratch = scratchFolder();
    const { path } = scratch;
    writeFileSync(join(path, 'a'), '');
    expect(scratch.path).toBe(path);
    scratch.remove();
    expect(existsSync(path)).toBe(false);
  });

  it('is different for each command', () => {
    const [first, second] = [scratchFolder(), scratchFolder()];
    expect(first.path).not.toBe(second.path);
    first.remove();
    second.remove();
  });
});
