import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonLines, lineAt } from '../../../shared/json/positions.ts';

const EVERYWHERE = () => true;

describe('jsonLines', () => {
  const text = '{\n "a": {\n  "b": [\n   1,\n   {"c": "}\\"\\n{"}\n  ]\n },\n "d": null\n}';
  const lines = jsonLines(text, EVERYWHERE);

  it.each([
    [[], 1],
    [['a'], 2],
    [['a', 'b'], 3],
    [['a', 'b', '0'], 4],
    [['a', 'b', '1'], 5],
    [['a', 'b', '1', 'c'], 5],
    [['d'], 8],
    [['a', 'x'], undefined],
  ])('returns the line of the value at the path %j', (path, line) => {
    expect(lineAt(lines, ...path)).toBe(line);
  });

  it('visits only the requested containers', () => {
    const shallow = jsonLines(text, (path) => path.length === 0);
    expect(lineAt(shallow, 'd')).toBe(8);
    expect(lineAt(shallow, 'a', 'b')).toBeUndefined();
  });

  it('parses escaped keys and a byte order mark', () => {
    expect(lineAt(jsonLines('\ufeff\n{"\\u0061\\"": 1}', EVERYWHERE), 'a"')).toBe(2);
  });

  it('finds every member that JSON.parse finds', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        const value: unknown = JSON.parse(json);
        expect(shapeOfLines(jsonLines(json, EVERYWHERE))).toEqual(shapeOf(value));
      }),
    );
  });

  it('returns a result for any input, even if it is not JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \na1') }), (garbage) => {
        jsonLines(garbage, EVERYWHERE);
      }),
    );
  });

  it('does not overflow the stack for deep documents', () => {
    expect(jsonLines('['.repeat(1_000_000), EVERYWHERE).line).toBe(1);
  });
});

function shapeOf(value: unknown): object {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shapeOf(member)]));
}

function shapeOfLines(lines: ReturnType<typeof jsonLines>): object {
  return Object.fromEntries([...lines.members].map(([key, member]) => [key, shapeOfLines(member)]));
}
