import { describe, expect, it } from '@jest/globals';
import {
  contextName,
  nodesOf,
  parseExpression,
} from '../../../../shared/audit/workflow/expression.ts';

const text =
  "contains(github.event['Issue'].labels.*.name, 'it''s') && !(a.b == 1.5) || env[matrix.x]";

describe('parseExpression', () => {
  it('parses operators according to their precedence', () => {
    const found = parseExpression(text);
    expect(found).toMatchObject({
      kind: 'binary',
      operator: '||',
      left: { kind: 'binary', operator: '&&', right: { kind: 'unary' } },
    });
  });

  it('returns each context with its lowercase name and its position', () => {
    const found = parseExpression(text);
    const contexts =
      found === undefined ? [] : [...nodesOf(found)].filter((node) => node.kind === 'context');
    expect(
      contexts.map((node) => [contextName(node), text.slice(node.span.start, node.span.end)]),
    ).toEqual([
      ['github.event.issue.labels.*.name', "github.event['Issue'].labels.*.name"],
      ['a.b', 'a.b'],
      ['env.?', 'env[matrix.x]'],
      ['matrix.x', 'matrix.x'],
    ]);
  });

  it.each(["'a''b'", 'true', 'null', '-1.5e3', '0xff'])('parses the literal %s', (literal) => {
    expect(parseExpression(literal)).toMatchObject({ kind: 'literal' });
  });

  it('parses a property of a function result', () => {
    expect(parseExpression('fromJSON(secrets.A).b')).toMatchObject({
      kind: 'context',
      of: { kind: 'call', name: 'fromjson' },
      path: ['b'],
    });
  });

  it.each(['', 'a &&', 'a b', "'open", 'f(a', 'a[1', 'a..b', '#'])('rejects %j', (broken) => {
    expect(parseExpression(broken)).toBeUndefined();
  });

  it('rejects expressions that are too long or too deeply nested', () => {
    expect(parseExpression(`${'('.repeat(100)}a${')'.repeat(100)}`)).toBeUndefined();
    expect(parseExpression('!'.repeat(100_000))).toBeUndefined();
  });
});
