import { describe, expect, it } from '@jest/globals';
import { parseYaml, parseYamlDocuments, yamlLines } from '../../../shared/json/yaml.ts';

describe('a YAML document', () => {
  it('is parsed as YAML 1.2, in which dates, yes and no are strings', () => {
    const text = 'when: 2027-01-31\nis: true\nno: off\nlist:\n  - 1\n  - a: b\n';
    expect(parseYaml(text, 'a.yml')).toEqual({
      when: '2027-01-31',
      is: true,
      no: 'off',
      list: [1, { a: 'b' }],
    });
  });

  it('can be empty', () => {
    expect(parseYaml('', 'a.yml')).toBeUndefined();
    expect(parseYaml('# only a remark\n', 'a.yml')).toBeUndefined();
  });

  it('must be the only document, unless all documents are requested', () => {
    expect(parseYamlDocuments('a: 1\n---\nb: 2\n', 'a.yml')).toEqual([{ a: 1 }, { b: 2 }]);
    expect(() => parseYaml('a: 1\n---\nb: 2\n', 'a.yml')).toThrow('more than one YAML document');
    expect(parseYamlDocuments('a: 1\n---\nb: 2\n', 'a.yml')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it.each([
    ['a: 1\na: 2\n', 2],
    ['a: [1\nb: 2\n', 2],
    ['a: !!js/function x\n', 1],
  ])('is rejected with the line of the error: %p', (text, line) => {
    try {
      parseYaml(text, 'a.yml');
      throw new Error('was read');
    } catch (error) {
      expect(error).toMatchObject({ code: 'malformed', place: { path: 'a.yml' } });
      expect((error as { place: { line: number } }).place.line).toBeGreaterThanOrEqual(line);
    }
  });

  it('cannot set a prototype', () => {
    const value = parseYaml('__proto__: {isAdmin: true}\n', 'a.yml') as object;
    expect(Object.hasOwn(value, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('is rejected if a byte order mark is between its lines', () => {
    expect(() => parseYaml('a: 1\n\ufeffb: 2\n', 'a.yaml')).toThrow('byte order mark');
    expect(parseYaml('a: "\ufeff"\n', 'a.yaml')).toEqual({ a: '\ufeff' });
  });

  it('is rejected if its aliases expand exponentially', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const item = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(9).fill(item).join(', ')}]`;
    });
    expect(() => parseYaml(levels.join('\n'), 'bomb.yml')).toThrow('not valid YAML');
  });

  it('is rejected if it is nested too deeply', () => {
    expect(() => parseYaml('['.repeat(5_000), 'deep.yml')).toThrow('not valid YAML');
  });
});

describe('the lines of a YAML document', () => {
  it('are found by their paths', () => {
    const text =
      '# head\nscan:\n  fail-on: high\n  ignore:\n    - id: A\n      reason: x\n    - id: B\n';
    expect([...yamlLines(text, 'a.yml')]).toEqual([
      ['scan', 2],
      ['scan.fail-on', 3],
      ['scan.ignore', 4],
      ['scan.ignore[0]', 5],
      ['scan.ignore[0].id', 5],
      ['scan.ignore[0].reason', 6],
      ['scan.ignore[1]', 7],
      ['scan.ignore[1].id', 7],
    ]);
  });

  it('are found after keys that are not scalars, and after aliases', () => {
    const text = '? [a, b]\n: c\nx: &q 1\ny: *q\nz: 2\n';
    const lines = yamlLines(text, 'a.yml');
    expect([lines.get('x'), lines.get('y'), lines.get('z')]).toEqual([3, 4, 5]);
  });
});
