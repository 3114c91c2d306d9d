import { expect, it } from '@jest/globals';
import {
  hasLabels,
  isEmptySelector,
  selects,
} from '../../../../shared/audit/kubernetes/selectors.ts';
import { yaml } from '../../../support/kubernetes.ts';

const LABELS = new Map([
  ['app', 'web'],
  ['tier', 'a'],
]);

it.each([
  ['{}', true],
  ['matchLabels: {app: web}', true],
  ['matchLabels: {app: db}', false],
  ['matchExpressions: [{key: app, operator: In, values: [web]}]', true],
  ['matchExpressions: [{key: app, operator: NotIn, values: [web]}]', false],
  ['matchExpressions: [{key: x, operator: NotIn, values: [web]}]', true],
  ['matchExpressions: [{key: app, operator: Exists}]', true],
  ['matchExpressions: [{key: x, operator: Exists}]', false],
  ['matchExpressions: [{key: x, operator: DoesNotExist}]', true],
  ['matchExpressions: [{key: app, operator: Like}]', false],
])('for the selector %s, the function `selects` returns %s', (text, expected) => {
  expect(selects(yaml(text), LABELS)).toBe(expected);
});

it('hasLabels requires all labels in the mapping, and isEmptySelector is true only for an empty selector', () => {
  expect(hasLabels(yaml('{app: web, tier: b}'), LABELS)).toBe(false);
  expect([isEmptySelector(yaml('{}')), isEmptySelector(yaml('matchLabels: {a: b}'))]).toEqual([
    true,
    false,
  ]);
});
