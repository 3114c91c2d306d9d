import { describe, expect, it } from '@jest/globals';
import { dependenciesIn } from '../../../../shared/ecosystems/python/listed-file.ts';

function namesIn(files: Readonly<Record<string, string>>, path: string): readonly string[] {
  const manifest = { path: 'app/setup.cfg', bytes: Buffer.alloc(0) };
  const found = dependenciesIn(manifest, path, {
    sourceKind: 'directory',
    file: (place) => {
      const text = files[place];
      return text === undefined ? undefined : { path: place, bytes: Buffer.from(text) };
    },
    named: () => [],
    os: undefined,
  });
  return found.map(({ name, exact }) => `${name}@${exact?.version ?? ''}`);
}

describe('dependenciesIn', () => {
  it.each([
    [{ 'app/deps.txt': 'a==1\nb\n' }, 'deps.txt', ['a@1', 'b@']],
    [{ 'app/deps.txt': '-r x\n' }, 'deps.txt', ['file: deps.txt@']],
    [{ 'app/deps.txt': '# coding: utf-7\n+\n' }, 'deps.txt', ['file: deps.txt@']],
    [{ 'app/requirements.txt': 'a==1\n' }, 'requirements.txt', []],
    [{}, 'deps.list', ['file: deps.list@']],
  ])('for the files %j and the path %s, returns the dependencies %j', (files, path, names) => {
    expect(namesIn(files, path)).toEqual(names);
  });
});
