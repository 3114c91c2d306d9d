import { expect, it } from '@jest/globals';
import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { caselessNames } from '../../../shared/inventory/case-insensitive-names.ts';

const names = caselessNames(ecosystems);

it.each([
  'package-lock.json',
  'go.mod',
  'Pipfile.lock',
  'requirements.txt',
  'Cargo.toml',
  '*.csproj',
  '*.gradle',
])('caselessNames contains %s, because the tool that uses it ignores letter case', (name) => {
  expect(names).toContain(name);
});

it.each(['Dockerfile', 'action.yml', '.gitmodules', 'Manifest.toml', '*.txt', '*.lock'])(
  'caselessNames does not contain %s, which is case-sensitive or also the name of other files',
  (name) => {
    expect(names).not.toContain(name);
  },
);
