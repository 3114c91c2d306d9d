import { describe, expect, it } from '@jest/globals';
import { parseContext, plainFile } from '../../../shared/inventory/parse-context.ts';

describe('the files that a parser can access', () => {
  it('are found by path and by name', () => {
    const files = ['pom.xml', 'a/pom.xml', 'b.txt'].map((path) => ({
      path,
      bytes: Buffer.from(path),
    }));
    const contents = {
      description: { kind: 'directory' as const, name: '.' },
      layers: [],
      files,
      problems: [],
    };
    const byPath = new Map(files.map((file) => [file.path, file]));
    const context = parseContext(contents, byPath, undefined);
    expect(context.file('a/pom.xml')).toBe(files[1]);
    expect(context.named('pom.xml')).toEqual([files[0], files[1]]);
    expect(context.file('missing')).toBeUndefined();
  });

  it('have no byte order mark', () => {
    const file = plainFile({ path: 'a', bytes: Buffer.from('\uFEFFtext') });
    expect(file.bytes.toString('utf8')).toBe('text');
    expect(file.hadMark).toBe(true);
  });
});
