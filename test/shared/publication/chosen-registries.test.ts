import { expect, it } from '@jest/globals';
import { chosenRegistries } from '../../../shared/publication/chosen-registries.ts';

it('chosenRegistries returns the public registries by default', () => {
  expect(chosenRegistries([]).size).toBe(8);
  expect(chosenRegistries([]).get('npm')?.address).toBe('https://registry.npmjs.org');
});

it('chosenRegistries replaces a registry, and treats its host as known', () => {
  const npm = chosenRegistries(['npm=https://npm.example/public/']).get('npm');
  expect(npm?.address).toBe('https://npm.example/public');
  expect(npm?.hosts).toContain('npm.example');
});

it('chosenRegistries can omit one registry or all registries', () => {
  expect(chosenRegistries(['npm=none']).has('npm')).toBe(false);
  expect(chosenRegistries(['none']).size).toBe(0);
});

it.each([
  'npm',
  'deb=https://deb.example',
  'npm=http://npm.example',
  'npm=https://user:secret@npm.example',
  'npm=https://npm.example?token=1',
  'npm=file:///etc/passwd',
  '=https://npm.example',
])('chosenRegistries rejects the line %s', (line) => {
  expect(() => chosenRegistries([line])).toThrow('is not a valid registry for publication dates');
});
