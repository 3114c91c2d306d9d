import { describe, expect, it } from '@jest/globals';
import { conditionIn, embeddedIn } from '../../../../shared/audit/workflow/embedded.ts';
import { readYamlTrees, type YamlScalar } from '../../../../shared/json/yaml-tree.ts';

function scalarOf(source: string): YamlScalar {
  const [scalar] = readYamlTrees(source, 'a.yml');
  if (scalar?.kind !== 'scalar') throw new Error('not a scalar');
  return scalar;
}

describe('embeddedIn', () => {
  it('finds each expression with its location', () => {
    const source = '|\n  echo ${{ a.b }}\n  echo ${{ c }}\n';
    const found = embeddedIn(source, scalarOf(source));
    expect(found.map(({ span }) => source.slice(span.start, span.end))).toEqual([
      '${{ a.b }}',
      '${{ c }}',
    ]);
    const [first] = found;
    const span = first?.expression && first.place(first.expression.span);
    expect(span && source.slice(span.start, span.end)).toBe('a.b');
  });

  it('does not end an expression at braces inside a string', () => {
    const source = "x${{ format('}}', a) }}y";
    expect(embeddedIn(source, scalarOf(source))).toHaveLength(1);
  });

  it('returns an undefined expression with its location if the closing braces are missing', () => {
    expect(embeddedIn('a ${{ b', scalarOf('a ${{ b'))).toMatchObject([
      { expression: undefined, inText: { start: 2, end: 7 } },
    ]);
  });
});

describe('conditionIn', () => {
  it('reads a condition without braces', () => {
    const source = "github.ref == 'x'";
    const [found] = conditionIn(source, scalarOf(source));
    expect(found?.expression).toMatchObject({ kind: 'binary' });
    expect(found?.span).toEqual({ start: 0, end: source.length });
  });
});
