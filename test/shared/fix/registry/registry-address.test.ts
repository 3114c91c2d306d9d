import { describe, expect, it } from '@jest/globals';
import { registryAddress } from '../../../../shared/fix/registry/registry-address.ts';

describe('the npm registry address', () => {
  it.each([
    [undefined, 'https://registry.npmjs.org'],
    [' ', 'https://registry.npmjs.org'],
    ['https://npm.example/x/', 'https://npm.example/x'],
    ['http://127.0.0.1:4873/', 'http://127.0.0.1:4873'],
  ])('for the setting %j, is %s', (text, wanted) => {
    expect(registryAddress(text)).toBe(wanted);
  });

  it.each([
    'http://npm.example',
    'https://a:b@npm.example',
    'https://x/?token=1',
    'file:///x',
    'x',
  ])('cannot be set to %s', (text) => {
    expect(() => registryAddress(text)).toThrow('https URL without credentials');
  });
});
