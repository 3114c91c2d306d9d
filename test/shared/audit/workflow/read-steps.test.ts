import { describe, expect, it } from '@jest/globals';
import { readSteps } from '../../../../shared/audit/workflow/read-steps.ts';
import { readYamlTrees } from '../../../../shared/json/yaml-tree.ts';

const stepsOf = (text: string) => readSteps(readYamlTrees(text, 'a.yml')[0], undefined, 'a');

/** Returns the steps that run something, as `address index-last`. */
const placesOf = (text: string) =>
  stepsOf(text)
    .filter(({ uses, run }) => uses !== undefined || run !== undefined)
    .map(({ address, index, last }) => `${address} ${index}-${last}`);

describe('readSteps', () => {
  it('names a step by its ID, its name, its action or its position', () => {
    const text = '[{id: x, name: y}, {name: y, uses: o/a@v1}, {uses: o/a@v1}, {run: a}]';
    expect(stepsOf(text).map(({ address }) => address)).toEqual([
      'a.steps[x]',
      'a.steps[y]',
      'a.steps[o/a]',
      'a.steps[3]',
    ]);
  });

  it('reads the steps in a group, and that they run at the same time', () => {
    const text = '[{run: a}, {parallel: [{uses: o/a@v1}, {run: b}]}, {run: c}]';
    expect(placesOf(text)).toEqual([
      'a.steps[0] 0-0',
      'a.steps[1].parallel[o/a] 2-3',
      'a.steps[1].parallel[1] 3-3',
      'a.steps[2] 4-4',
    ]);
  });

  it.each([
    ['[{parallel: [{parallel: [{run: b}]}]}]', ['a.steps[0].parallel[0].parallel[0] 2-2']],
    ['[{new: {then: [{run: b}]}}]', ['a.steps[0].new.then[0] 1-1']],
    ['[{new: {run: b}}]', ['a.steps[0].new 1-1']],
    ['[{uses: o/a@v1, with: {run: b}, env: {uses: c}}]', ['a.steps[o/a] 0-0']],
    ['{run: b}', []],
  ])('finds the steps in %s', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it('reads that a step in the background can end after all later steps', () => {
    expect(placesOf('[{run: a, background: true}, {run: b, background: false}]')).toEqual([
      'a.steps[0] 0-Infinity',
      'a.steps[1] 1-1',
    ]);
  });
});
