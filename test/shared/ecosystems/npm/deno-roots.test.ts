import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

/** Lockfile that Deno 2.9 wrote for a workspace with package.json files. */
const LOCKFILE = JSON.stringify({
  version: '5',
  specifiers: {
    'npm:chalk@4.1.2': '4.1.2',
    'npm:is-odd@3.0.1': '3.0.1',
    'npm:ms@2.0.0': '2.0.0',
    'jsr:@std/bytes@1': '1.0.2',
  },
  jsr: { '@std/bytes@1.0.2': {} },
  npm: {
    'ansi-styles@4.3.0': {},
    'chalk@4.1.2': { dependencies: ['ansi-styles'] },
    'is-number@6.0.0': {},
    'is-odd@3.0.1': { dependencies: ['is-number'] },
    'ms@2.0.0': {},
  },
  workspace: {
    dependencies: ['jsr:@std/bytes@1'],
    packageJson: { dependencies: ['npm:chalk@4.1.2', 'npm:lib@*'] },
    members: {
      'packages/lib': { packageJson: { dependencies: ['npm:is-odd@3.0.1', 'npm:ms@2.0.0'] } },
    },
  },
});

describe('a deno.lock', () => {
  const inventory = inventoryOfFiles({
    'deno.lock': LOCKFILE,
    'packages/lib/package.json':
      '{"dependencies":{"is-odd":"3.0.1"},"devDependencies":{"ms-old":"npm:ms@2.0.0"}}',
  });

  it.each([
    ['chalk', 'runtime', true],
    ['ansi-styles', 'runtime', false],
    ['is-odd', 'runtime', true],
    ['is-number', 'runtime', false],
    ['ms', 'development', true],
    ['@jsr/std__bytes', 'runtime', true],
  ])(
    'lists %s with the scope %s and the direct flag %s, which follow from its workspace section',
    (name, scope, isDirect) => {
      expect(packageNamed(inventory, name)).toMatchObject({ scope, isDirect });
    },
  );

  it('without a workspace section leaves scopes and direct flags unknown', () => {
    const text = '{"version":"5","npm":{"a@1.0.0":{}}}';
    expect(packageNamed(inventoryOfFiles({ 'deno.lock': text }), 'a')).toMatchObject({
      scope: 'unknown',
      isDirect: undefined,
    });
  });
});
