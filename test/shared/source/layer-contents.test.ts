import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../../shared/json/decode.ts';
import { layerSchema } from '../../../shared/source/layer-contents.ts';
import { arbitraryOf } from '../../support/arbitrary-of.ts';
import { brokenValues } from '../../support/broken-values.ts';

const values = arbitraryOf(layerSchema, { 'be a path in a layer': ['a', 'usr/lib/b.so'] });

it('layerSchema accepts the contents of a layer as they were written', () => {
  fc.assert(
    fc.property(values, (value) => {
      const written: unknown = JSON.parse(JSON.stringify(value));
      expect(decode(layerSchema, written)).toEqual(written);
    }),
  );
});

it('layerSchema rejects contents that are invalid at any location', () => {
  fc.assert(
    fc.property(values, (value) => {
      for (const broken of brokenValues(layerSchema, value)) {
        expect(() => decode(layerSchema, broken.value)).toThrow(/must|is missing/);
      }
    }),
    { numRuns: 20 },
  );
});

it.each(['../a', '/a', 'a//b', './a'])(
  'layerSchema rejects the path %s, because no layer can contain it',
  (path) => {
    const [value] = fc.sample(values, 1) as [object];
    const link = { path, target: 'b' };
    expect(() => decode(layerSchema, { ...value, symlinks: [link] })).toThrow();
  },
);
