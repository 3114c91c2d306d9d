import { describe, expect, it } from '@jest/globals';
import { coversPath } from '../../../shared/policy/ignore-path.ts';
import {
  auditException,
  escapedPath,
  exceptionById,
} from '../../../shared/policy-import/audit-exception.ts';
import { HADOLINT } from '../../../shared/policy-import/foreign-tool.ts';
import { KNOWN_RULES } from './known-rules.ts';

describe('auditException', () => {
  it('returns an exception for each combination of a rule and a path', () => {
    const given = { entry: 'e', ids: ['a/b', 'a/c'], paths: ['x', 'y'], reason: ' two\n lines ' };
    const { ignore = [] } = auditException({ ...given, place: { onLine: 3 } }).audit ?? {};
    expect(ignore.map(({ id, path, onLine }) => [id, path, onLine])).toEqual([
      ['a/b', 'x', 3],
      ['a/b', 'y', 3],
      ['a/c', 'x', 3],
      ['a/c', 'y', 3],
    ]);
    expect(ignore[0]?.reason).toBe('two lines');
  });

  it.each(['../x', '!x', '#x'])('rejects the path %s', (path) => {
    const given = { entry: 'e', ids: ['a/b'], paths: [path], reason: 'x' };
    expect(auditException(given)).toEqual({
      refused: [{ entry: 'e', why: `the path ${path} is not supported` }],
    });
  });
});

it('exceptionById rejects an ID that no audit rule has', () => {
  const own = { tool: HADOLINT, rules: KNOWN_RULES };
  expect(exceptionById('DL9999', own, { entry: 'e', reason: 'x' })).toEqual({
    refused: [{ entry: 'e', why: 'DL9999 is not the ID of an audit rule' }],
  });
});

it.each([
  ['src/[id].ts', 'src/[id].ts', 'src/i.ts'],
  ['a*.env', 'a*.env', 'ab.env'],
  ['a?.env', 'a?.env', 'ab.env'],
  [String.raw`a\b`, String.raw`a\b`, 'ab'],
  ['a.env', 'a.env', 'x/a.env'],
])(
  'for %j, escapedPath returns a glob that covers %j but no similar paths',
  (path, covered, other) => {
    const covers = coversPath(escapedPath(path));
    expect([covered, other].map((each) => covers({ locations: [{ path: each }] }))).toEqual([
      true,
      false,
    ]);
  },
);
