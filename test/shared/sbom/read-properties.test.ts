import { describe, expect, it } from '@jest/globals';
import {
  baseOf,
  filesOf,
  jsonValues,
  layersOf,
  problemFrom,
  problemsOf,
  propertiesOf,
} from '../../../shared/sbom/read-properties.ts';

function properties(...pairs: readonly (readonly [string, unknown])[]) {
  return propertiesOf({ properties: pairs.map(([name, value]) => ({ name, value })) });
}

describe('propertiesOf', () => {
  it('keeps every value of a name, and passes over what is no text', () => {
    expect([...properties(['a', '1'], ['a', '2'], ['b', 3])]).toEqual([['a', ['1', '2']]]);
  });
});

describe('layersOf', () => {
  it('reads layers up to the first that is missing', () => {
    const found = layersOf(
      properties(['assay:layer:0:diffId', 'sha256:2'], ['assay:layer:2:diffId', 'sha256:5']),
    );
    expect(found).toEqual([{ diffId: 'sha256:2', createdBy: undefined }]);
  });
});

describe('filesOf', () => {
  it('has each file that is named', () => {
    expect(filesOf(properties(['assay:file', 'a'], ['assay:file', 'b']))).toEqual(['a', 'b']);
    expect(filesOf(properties())).toBeUndefined();
  });
});

describe('problemsOf', () => {
  it('keeps the text of what is no problem of ours', () => {
    expect(problemsOf(properties(['assay:problem', 'x{']))).toMatchObject([{ message: 'x{' }]);
  });
});

describe('problemFrom', () => {
  it.each([undefined, [], { code: 'x' }, { code: 'x', message: 1, path: 'p' }])(
    'is undefined for %j',
    (value) => {
      expect(problemFrom(value)).toBeUndefined();
    },
  );
});

describe('baseOf', () => {
  it('is what is stated of the base, when it says how that is known', () => {
    const stated = [
      ['assay:base:name', 'debian:12'],
      ['assay:base:layers', '1'],
    ] as const;
    expect(baseOf(properties(...stated, ['assay:base:evidence', 'label']))).toEqual({
      name: 'debian:12',
      digest: undefined,
      layers: 1,
      evidence: 'label',
    });
    expect(baseOf(properties(...stated))).toBeUndefined();
  });
});

describe('jsonValues', () => {
  it('leaves out what is no JSON', () => {
    expect(jsonValues(properties(['a', '{"b":1}'], ['a', '{']), 'a')).toEqual([{ b: 1 }]);
  });
});
