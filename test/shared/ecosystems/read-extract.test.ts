import { describe, expect, it } from '@jest/globals';
import { goBuildInfoOf, objectsAt, readExtract } from '../../../shared/ecosystems/read-extract.ts';

const file = (value: unknown) => ({ path: 'a', bytes: Buffer.from(JSON.stringify(value)) });

describe('readExtract', () => {
  it('returns an extract of the requested kind', () => {
    const extract = { kind: 'executable', programs: [{ name: 'a' }, 1] };
    expect(readExtract(file(extract), 'executable')).toEqual(extract);
    expect(objectsAt(extract, 'programs')).toEqual([{ name: 'a' }]);
    expect(objectsAt(extract, 'other')).toEqual([]);
  });

  it.each([[{ kind: 'java-archive' }], [{}], [[]], [null]])('rejects %j', (value) => {
    expect(() => readExtract(file(value), 'executable')).toThrow();
  });
});

it("goBuildInfoOf returns Go's build information if the extract contains any", () => {
  expect(goBuildInfoOf(file({ kind: 'executable' }))).toBeUndefined();
  expect(goBuildInfoOf(file({ kind: 'executable', go: { goVersion: 'go1.2' } }))).toEqual({
    goVersion: 'go1.2',
    modules: '',
  });
});
