import { expect, it } from '@jest/globals';
import { writeYaml } from '../../../shared/json/write-yaml.ts';
import { parseYaml } from '../../../shared/json/yaml.ts';

it('writeYaml writes a document that is parsed to the same value', () => {
  const pem = '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n';
  const value = {
    a: 'x: y',
    glob: '*',
    no: 'no',
    n: 1,
    list: [{ c: true }, '- a', "it's"],
    pem,
    long: 'a '.repeat(100),
  };
  expect(parseYaml(writeYaml(value), 'x')).toEqual(value);
});

it('writeYaml keeps the order of keys and writes repeated values twice', () => {
  const shared = ['x'];
  expect(writeYaml({ b: shared, a: shared })).toBe('b:\n  - x\na:\n  - x\n');
});
