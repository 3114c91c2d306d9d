import { expect, it } from '@jest/globals';
import { policyKeys } from '../../../scripts/generate/policy-keys.ts';

it('policyKeys lists the keys of a section, and the keys in its lists and named entries', () => {
  const number = { type: 'integer', minimum: 1, description: 'Days.' };
  const items = { type: 'object', properties: { id: { type: 'string' } } };
  const scan = {
    anyOf: [
      {
        type: 'object',
        properties: {
          mode: { enum: ['a', 'b'] },
          days: number,
          list: { type: 'array', items },
          names: { type: 'object', additionalProperties: items },
        },
      },
      { type: 'null' },
    ],
  };
  expect(policyKeys({ properties: { scan } }, 'scan')).toBe(
    [
      '| Key          | Values       | Meaning |',
      '| ------------ | ------------ | ------- |',
      '| `mode`       | `a`, `b`     |         |',
      '| `days`       | 1 or more    | Days.   |',
      '| `list`       | list of keys |         |',
      '| `list[].id`  | text         |         |',
      '| `names`      | keys         |         |',
      '| `names.*.id` | text         |         |',
    ].join('\n'),
  );
});
