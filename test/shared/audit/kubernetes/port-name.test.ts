import { expect, it } from '@jest/globals';
import { isPort, isPortName } from '../../../../shared/audit/kubernetes/port-name.ts';
import { yaml } from '../../../support/kubernetes.ts';

function isPortText(text: string): boolean {
  const node = yaml(text);
  return node.kind === 'scalar' && isPort(node);
}

it('isPortName accepts up to 15 lowercase letters, digits and single hyphens, with at least one letter', () => {
  expect(['http', 'web-1', 'a'].filter(isPortName)).toEqual(['http', 'web-1', 'a']);
  expect(['Http', '-a', 'a--b', '8080', 'abcdefghijklmnop', 'a_b', ''].filter(isPortName)).toEqual(
    [],
  );
});

it('isPort accepts a name, or an unquoted number from 1 to 65535', () => {
  expect(['80', '65535', 'http'].filter(isPortText)).toHaveLength(3);
  expect(['0', '65536', '"80"', 'a_b'].filter(isPortText)).toEqual([]);
});
