import { expect, it } from '@jest/globals';
import { LINUX, linuxWith } from '../../../shared/maven/machine.ts';

it('linuxWith returns the properties of a Linux machine with a given JDK', () => {
  expect(LINUX.properties.get('os.name')).toBe('Linux');
  expect(linuxWith('21.0.1').properties.get('java.version')).toBe('21.0.1');
  expect(linuxWith('21.0.1').properties.get('java.specification.version')).toBe('21');
});
