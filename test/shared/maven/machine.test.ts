import { expect, it } from '@jest/globals';
import { LINUX, linuxWith } from '../../../shared/maven/machine.ts';

it('the default machine is a Linux runner, and its JDK can be changed', () => {
  expect(LINUX.properties.get('os.name')).toBe('Linux');
  expect(linuxWith('21.0.1').properties.get('java.version')).toBe('21.0.1');
  expect(linuxWith('21.0.1').properties.get('java.specification.version')).toBe('21');
});
