import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decode, inspect } from '../../../shared/json/decode.ts';
import {
  choice,
  count,
  list,
  nullable,
  object,
  optional,
  text,
} from '../../../shared/json/define-schema.ts';
import { joined } from '../../../shared/json/issues.ts';
import type { Rule, Schema } from '../../../shared/json/schema.ts';
import { decisionFileSchema } from '../../../shared/model/decision.ts';
import { findingsFileSchema } from '../../../shared/model/findings-file.ts';
import { scanSectionSchema } from '../../../shared/model/policy.ts';
import { documentsFileSchema, evidenceFileSchema } from '../../../shared/model/step-files.ts';
import { verificationSchema } from '../../../shared/model/verification.ts';
import { verifySectionSchema } from '../../../shared/policy/verify-section.ts';
import { arbitraryOf } from '../../support/arbitrary-of.ts';
import { brokenValues } from '../../support/broken-values.ts';
import { encode } from '../../support/encode.ts';
import { POLICY_EXAMPLES } from '../../support/policy-examples.ts';
import { SOURCE_EXAMPLES } from '../../support/source-examples.ts';

const EXAMPLES = { ...POLICY_EXAMPLES, ...SOURCE_EXAMPLES };

/** Every schema of data that Assay reads back. */
const SCHEMAS: readonly [string, Schema<unknown>][] = [
  ['findings', findingsFileSchema],
  ['decision', decisionFileSchema],
  ['documents', documentsFileSchema],
  ['evidence', evidenceFileSchema],
  ['verification', verificationSchema],
  ['the scan section', scanSectionSchema],
  ['the verify section', verifySectionSchema(['release'])],
];

describe.each(SCHEMAS)('the schema for %s', (_, schema) => {
  const values = arbitraryOf(schema, EXAMPLES);

  it('decodes the values that Assay wrote', () => {
    fc.assert(
      fc.property(values, (value) => {
        const written: unknown = JSON.parse(JSON.stringify(value));
        expect(encode(schema, decode(schema, written))).toEqual(written);
      }),
    );
  });

  it('rejects a value that is invalid at any path, and reports the path', () => {
    fc.assert(
      fc.property(values, (value) => {
        for (const broken of brokenValues(schema, value)) {
          expect(() => decode(schema, broken.value)).toThrow(
            expect.objectContaining({
              code: 'malformed',
              place: { path: joined('$', broken.where) },
            }),
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  it('removes unknown members, or reports them if users write the file', () => {
    fc.assert(
      fc.property(values, fc.jsonValue(), (value, extra) => {
        const extended = { ...(value as object), 'x-extra': extra };
        const { value: plain } = inspect(schema, value);
        const { value: found, issues } = inspect(schema, extended);
        expect(found).toEqual(plain);
        expect(issues.map(({ where }) => where)).toEqual(isClosed(schema) ? ['x-extra'] : []);
      }),
    );
  });
});

function isClosed(schema: Rule): boolean {
  return schema.kind === 'object' && schema.isClosed;
}

const item = object({
  id: text,
  level: choice(['high', 'low']),
  size: optional(count),
  note: nullable(text),
});

describe('the function `decode`', () => {
  it('returns the original value, not a copy, if no member is removed', () => {
    const value = { items: [{ id: 'a', level: 'low' }] };
    expect(decode(object({ items: list(item) }), value)).toBe(value);
  });

  it.each<[string, object, string]>([
    ['a missing member', { level: 'low' }, '$.items[1].id is missing'],
    ['a wrong type', { id: 1, level: 'low' }, '$.items[1].id must be a string, not 1'],
    ['a list', { id: [1], level: 'low' }, '$.items[1].id must be a string, not a list'],
    [
      'a misspelled choice',
      { id: 'a', level: 'hihg' },
      '$.items[1].level must be one of high, low, not "hihg"; did you mean high?',
    ],
    [
      'null for an optional member',
      { id: 'a', level: 'low', size: null },
      '$.items[1].size must be a non-negative integer, not null',
    ],
  ])('for %s, reports the path and the expected value', (_, broken, message) => {
    const value = { items: [{ id: 'a', level: 'low' }, broken] };
    const where = message.split(' ', 1)[0];
    expect(() => decode(object({ items: list(item) }), value)).toThrow(
      expect.objectContaining({ code: 'malformed', message, place: { path: where } }),
    );
  });

  it('treats null as absent if the schema allows it', () => {
    expect(decode(item, { id: 'a', level: 'low', note: null })).toEqual({ id: 'a', level: 'low' });
  });

  it('does not read members of the prototype, even if `__proto__` is a member', () => {
    const value: unknown = JSON.parse('{"__proto__": {"id": "a", "level": "low"}}');
    expect(() => decode(item, value)).toThrow('$.id is missing');
  });
});

describe('the function `inspect`', () => {
  it('collects all errors, and keeps the valid members', () => {
    const value = [{ id: 'a', level: 'low', size: -1 }, { id: 'b' }, { id: 'c', level: 'high' }];
    expect(inspect(list(item), value)).toEqual({
      value: [
        { id: 'a', level: 'low' },
        { id: 'c', level: 'high' },
      ],
      issues: [
        { where: '[0].size', message: 'must be a non-negative integer, not -1' },
        { where: '[1]', message: 'needs level', missing: 'level' },
      ],
    });
  });

  it('stops after the requested number of errors', () => {
    const { value, issues } = inspect(list(item), Array(1000).fill({}), 3);
    expect([value, issues.length]).toEqual([undefined, 3]);
  });
});
