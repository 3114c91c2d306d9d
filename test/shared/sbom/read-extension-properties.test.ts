import { describe, expect, it } from '@jest/globals';
import {
  baseFrom,
  factsOf,
  hashesFrom,
  layersFrom,
  locationsFrom,
  numberAt,
  originFrom,
  scopeFrom,
  sourceFrom,
  systemFrom,
} from '../../../shared/sbom/read-extension-properties.ts';

describe('factsOf', () => {
  it("finds Assay's annotation among others", () => {
    const annotations = [{ comment: 'nice' }, { comment: 'assay:facts {"scope":"runtime"}' }];
    expect(factsOf({ annotations })).toEqual({ scope: 'runtime' });
  });

  it('returns an empty object if there is no annotation', () => {
    expect(factsOf({})).toEqual({});
  });

  it('rejects an annotation that is not JSON', () => {
    expect(() => factsOf({ annotations: [{ comment: 'assay:facts {' }] })).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });
});

it('the extension property parsers keep only values of the expected form', () => {
  expect(systemFrom({ versionId: '1' })).toBeUndefined();
  expect(systemFrom({ id: 'debian' })).toEqual({ id: 'debian', versionId: '' });
  expect(layersFrom([1, { diffId: 'b' }])).toEqual([{ diffId: 'b' }]);
  expect(locationsFrom([{ line: 1 }])).toBeUndefined();
  expect(locationsFrom([{ path: 'a', line: 'x' }])).toEqual([{ path: 'a' }]);
  expect(scopeFrom('runtime')).toBe('runtime');
  expect(scopeFrom('other')).toBeUndefined();
  expect(sourceFrom({})).toBeUndefined();
  expect(sourceFrom({ name: 'a' })).toEqual({ name: 'a', version: '' });
  expect(originFrom('base')).toBe('base');
  expect(originFrom('else')).toBeUndefined();
  expect(baseFrom({ name: 'a', layers: 'x', evidence: 'label' })).toEqual({
    name: 'a',
    evidence: 'label',
  });
  expect(baseFrom({ evidence: 'rumour' })).toBeUndefined();
  expect(hashesFrom([{ algorithm: 'md5', value: 'X' }, { algorithm: 'crc' }, 1])).toEqual([
    { algorithm: 'md5', value: 'X' },
  ]);
});

describe('numberAt', () => {
  it('accepts only a number in an own property', () => {
    expect(numberAt({ a: 1 }, 'a')).toBe(1);
    expect(numberAt({ a: '1' }, 'a')).toBeUndefined();
    expect(numberAt({}, 'constructor')).toBeUndefined();
  });
});
