import { describe, expect, it } from '@jest/globals';
import { isLimit, limitContainer, limitOf } from '../../../../shared/audit/compose/read-limits.ts';
import { readYamlTrees, yamlAt } from '../../../../shared/json/yaml-tree.ts';
import { composeService } from '../../../support/compose-services.ts';

const value = (text: string) => yamlAt(readYamlTrees(`a: ${text}\n`, 'a.yml')[0], 'a');

it('limitOf reads a limit from its own key or from `deploy`', () => {
  const own = composeService('mem_limit: 1g');
  const deployed = composeService('deploy: {resources: {limits: {memory: 1g}}}');
  expect([own, deployed].map((service) => limitOf(service, 'mem_limit', 'memory')?.key)).toEqual([
    'mem_limit',
    'memory',
  ]);
});

it.each([
  ['image: a', undefined],
  ['deploy: {mode: x}', 'deploy'],
  ['deploy: {resources: {}}', 'resources'],
  ['deploy: {resources: {limits: {}}}', 'limits'],
])('for the service %j, limitContainer returns the key %s', (keys, expected) => {
  expect(limitContainer(composeService(keys))?.key).toBe(expected);
});

describe('isLimit', () => {
  it.each(['512m', '0.5', '"1 GB"', '${MEM}', '${MEM:-1g}', '100'])('accepts %s', (text) => {
    expect(isLimit(value(text))).toBe(true);
  });

  it.each(['0', '-1', '', 'gb', '0m', '${MEM:-0}', '[1]'])('rejects %j', (text) => {
    expect(isLimit(value(text))).toBe(false);
  });
});
