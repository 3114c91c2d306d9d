import { describe, expect, it } from '@jest/globals';
import {
  parameterIn,
  parametersIn,
  withParameters,
} from '../../../../shared/audit/kubernetes/step-parameters.ts';
import { yaml } from '../../../support/kubernetes.ts';

describe('withParameters', () => {
  it.each([
    ['$(params.a)', 'params: [{name: a, default: b}]', 'b'],
    [
      '$(inputs.params.a):$(params["c.d"])',
      'params: [{name: a, default: b}, {name: c.d, value: 1}]',
      'b:1',
    ],
    ['{{inputs.parameters.a}}', 'inputs: {parameters: [{name: a, value: b}]}', 'b'],
    ['{{ workflow.parameters.a }}', 'arguments: {parameters: [{name: a, value: b}]}', 'b'],
    [
      '$(params.a)',
      'x: [{params: [{name: a, default: b}]}, {params: [{name: a, default: b}]}]',
      'b',
    ],
  ])('replaces %s in %j', (text, manifest, expected) => {
    expect(withParameters(text, parametersIn(yaml(manifest)))).toBe(expected);
  });

  it.each([
    'params: [{name: a}]',
    'params: [{name: a, default: ""}]',
    'params: [{name: a, default: [b]}]',
    'params: [{name: a, default: $(params.b)}]',
    'params: [{name: a, default: b}, {name: a, value: c}]',
    'params: [{name: b, default: b}]',
    'a: b',
  ])('keeps a parameter without one value in %j', (manifest) => {
    expect(withParameters('$(params.a)', parametersIn(yaml(manifest)))).toBe('$(params.a)');
  });
});

it.each([
  ['x/$(params.a):1', 'a'],
  ["$(params['a'])", 'a'],
  ['{{inputs.parameters.a}}', 'a'],
  ['$(a)', undefined],
])('parameterIn returns the name in %s', (text, expected) => {
  expect(parameterIn(text)).toBe(expected);
});
