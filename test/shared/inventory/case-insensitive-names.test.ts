import { expect, it } from '@jest/globals';
import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { caselessNames } from '../../../shared/inventory/case-insensitive-names.ts';

const names = caselessNames(ecosystems);

it.each(['package-lock.json', 'go.mod', 'Pipfile.lock', 'requirements.txt', 'Cargo.toml'])(
  'caselessNames contains %s, because its tool opens it in any letter case',
  (name) => {
    expect(names).toContain(name);
  },
);

it.each(['Dockerfile', 'action.yml', '.gitmodules', 'Manifest.toml'])(
  'caselessNames does not contain %s, because the name is case-sensitive or other files can have it',
  (name) => {
    expect(names).not.toContain(name);
  },
);
