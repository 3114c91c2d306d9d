import { describe, expect, it } from '@jest/globals';
import { readYaml } from '../../../shared/ecosystems/yaml.ts';

function read(text: string) {
  return readYaml({ path: 'a.yaml', bytes: Buffer.from(text) });
}

describe('readYaml', () => {
  it('gives every document', () => {
    expect(read('a: 1\n---\nb: [x]\n')).toEqual([{ a: 1 }, { b: ['x'] }]);
  });

  it('names the line of what is not YAML', () => {
    expect(() => read('a: 1\nb: [')).toThrow(
      expect.objectContaining({
        code: 'malformed',
        place: { path: 'a.yaml', line: expect.any(Number) },
      }),
    );
  });
});
