import { expect, it } from '@jest/globals';
import { argumentsOf, environmentOf } from '../../../../shared/audit/compose/read-environment.ts';
import { composeService } from '../../../support/compose-services.ts';

it('environmentOf reads variables from mappings and lists', () => {
  const map = environmentOf(composeService('environment: {A: 1, B: , C: "x"}'));
  expect(map.map(({ name, value }) => [name, value])).toEqual([
    ['A', '1'],
    ['B', undefined],
    ['C', 'x'],
  ]);
  const service = composeService('environment: [A=1, "B=x y", C]');
  const list = environmentOf(service);
  expect(list.map(({ name, value }) => [name, value])).toEqual([
    ['A', '1'],
    ['B', 'x y'],
    ['C', undefined],
  ]);
  const spans = list.map(
    ({ valueSpan }) => valueSpan && service.file.text.slice(valueSpan.start, valueSpan.end),
  );
  expect(spans).toEqual(['1', undefined, undefined]);
});

it('argumentsOf reads build arguments from mappings and lists', () => {
  expect(argumentsOf(composeService('build: {args: {A: 1}}')).map(({ name }) => name)).toEqual([
    'A',
  ]);
  expect(argumentsOf(composeService('build: {args: [A=1, B]}')).map(({ name }) => name)).toEqual([
    'A',
    'B',
  ]);
  expect(argumentsOf(composeService('build: .'))).toEqual([]);
});
