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
  it('keeps all values of a name, and skips values that are not strings', () => {
    expect([...properties(['a', '1'], ['a', '2'], ['b', 3])]).toEqual([['a', ['1', '2']]]);
  });
});

describe('layersOf', () => {
  it('reads layers up to the first gap', () => {
    const found = layersOf(
      properties(['assay:layer:0:diffId', 'sha256:2'], ['assay:layer:2:diffId', 'sha256:5']),
    );
    expect(found).toEqual([{ diffId: 'sha256:2', createdBy: undefined }]);
  });
});

describe('filesOf', () => {
  it('returns each file that is named', () => {
    expect(filesOf(properties(['assay:file', 'a'], ['assay:file', 'b']))).toEqual(['a', 'b']);
    expect(filesOf(properties())).toBeUndefined();
  });
});

describe('problemsOf', () => {
  it('keeps the text of an unknown problem as its message', () => {
    expect(problemsOf(properties(['assay:problem', 'x{']))).toMatchObject([{ message: 'x{' }]);
  });
});

describe('problemFrom', () => {
  it.each([undefined, [], { code: 'x' }, { code: 'x', message: 1, path: 'p' }])(
    'returns undefined for %j',
    (value) => {
      expect(problemFrom(value)).toBeUndefined();
    },
  );
});

describe('baseOf', () => {
  it('returns the base image if the document states the evidence for it', () => {
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
  it('omits values that are not JSON', () => {
    expect(jsonValues(properties(['a', '{"b":1}'], ['a', '{']), 'a')).toEqual([{ b: 1 }]);
  });
});
