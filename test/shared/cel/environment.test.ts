import { expect, it } from '@jest/globals';
import { celErrorText, createEnvironment, isCelNode } from '../../../shared/cel/environment.ts';

const LIMITS = { maxAstNodes: 20, maxDepth: 10, maxListElements: 5, maxMapEntries: 5 };

it('createEnvironment limits the size of an expression', () => {
  const environment = createEnvironment(LIMITS);
  expect(environment.evaluate('1 + 1 == 2')).toBe(true);
  expect(() => environment.parse('[1, 2, 3, 4, 5, 6]')).toThrow();
  expect(isCelNode(environment.parse('1 + 1').ast)).toBe(true);
});

it('celErrorText returns the error message without the excerpt from the expression', () => {
  const environment = createEnvironment(LIMITS);
  let caught: unknown;
  try {
    environment.evaluate('{}.name');
  } catch (error) {
    caught = error;
  }
  expect(celErrorText(caught)).toBe('No such key: name');
  expect(celErrorText('text')).toBe('text');
});
