import { expect, it } from '@jest/globals';
import { requireExactKeys } from '../../../shared/json/exact-keys.ts';

const KNOWN = ['layers', 'os'];
const check = (key: string) => () => requireExactKeys({ [key]: 1 }, KNOWN, '$.a', 'x.json');

it.each(['layers', 'os', 'other', 'layer', ''])('requireExactKeys accepts the key %j', (key) => {
  expect(check(key)).not.toThrow();
});

it.each(['Layers', 'LAYERS', 'layer\u017f', 'OS', 'o\u017f'])(
  'requireExactKeys rejects the key %j',
  (key) => {
    expect(check(key)).toThrow(
      expect.objectContaining({
        code: 'malformed',
        message: expect.stringMatching(
          /^x\.json: \$\.a contains the key ".*", which Go parses as (layers|os)$/,
        ),
      }),
    );
  },
);
