import { expect, it } from '@jest/globals';
import { countMountUsers, writtenSource } from '../../../../shared/audit/compose/mount-users.ts';
import { readYamlTrees, type YamlMap, yamlAt } from '../../../../shared/json/yaml-tree.ts';

const value = (text: string) => yamlAt(readYamlTrees(`a: ${text}\n`, 'a.yml')[0], 'a');

it.each([
  ['data:/a', 'data'],
  ['./a:/b:ro', './a'],
  ["'C:\\a:/b'", 'C:\\a'],
  ["'${A:-x}/y:/b'", '${A:-x}/y'],
  ['/a', undefined],
  ['{type: bind, source: /a, target: /b}', '/a'],
  ['[a]', undefined],
])('for the mount %s, writtenSource returns %s', (text, expected) => {
  const node = value(text);
  expect(node && writtenSource(node)).toBe(expected);
});

it('countMountUsers counts each service only once per source', () => {
  const services = ['{volumes: ["a:/x", "a:/y", "b:/z"]}', '{volumes: ["a:/x"]}', '{}'].map(value);
  const maps = services.filter((node): node is YamlMap => node?.kind === 'map');
  expect(Object.fromEntries(countMountUsers(maps))).toEqual({ a: 2, b: 1 });
});
