import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../programs.ts';
import { anAction } from '../runner/an-action.ts';
import { lintAction, lintWorkflow } from './lint.ts';

const suite = anAction({
  'scan/action.yml': `name: scan
description: scan
inputs:
  path: { description: p, required: true }
  old: { description: o, deprecationMessage: use path }
runs: { using: node24, main: index.js }`,
});

const action = (text: string) => {
  const folder = temporaryFolder('lint');
  writeFileSync(join(folder, 'action.yml'), text);
  return lintAction(join(folder, 'action.yml'));
};

const workflow = (steps: string, permissions = 'contents: read') => {
  const folder = join(temporaryFolder('lint'), '.github', 'workflows');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'ci.yml');
  const head = `on: push\npermissions: { ${permissions} }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n`;
  writeFileSync(file, `${head}    steps:\n${steps}\n`);
  return lintWorkflow(file, { 'octo/assay': suite });
};

describe('lintAction', () => {
  it('accepts a valid action', async () => {
    const good = `name: a
description: a
branding: { icon: shield, color: green }
inputs: { token: { description: t, default: '\${{ github.token }}' } }
runs: { using: node24, main: ../dist/a.js, post: ../dist/a.js }`;
    await expect(action(good)).resolves.toEqual([]);
  });

  it.each([
    ['a missing main', 'name: a\ndescription: a\nruns:\n  using: node24', 4, 'main'],
    [
      'an unknown key',
      'name: a\ndescription: a\nruns: { using: node24, main: a }\ninput: {}',
      4,
      'input',
    ],
    [
      'a wrong icon',
      'name: a\nbranding: { icon: key }\ndescription: a\nruns: { using: node24, main: a }',
      2,
      'key',
    ],
  ])('reports %s, with its line', async (_name, text, line, word) => {
    const [problem] = await action(text);
    expect(problem).toMatchObject({ line, message: expect.stringContaining(word) });
  });
});

describe('lintWorkflow', () => {
  it.each([
    [
      'actions from other repositories',
      "      - uses: actions/checkout@v6\n        with: { what: '1' }",
    ],
    [
      'the inputs of our own actions',
      "      - uses: octo/assay/scan@v1\n        with: { path: '.' }",
    ],
    ['expressions', '      - run: echo ${{ github.sha }}'],
  ])('accepts %s', async (_name, steps) => {
    await expect(workflow(steps)).resolves.toEqual([]);
  });

  it.each([
    [
      'an unknown input',
      '      - uses: octo/assay/scan@v1\n        with: { pth: a, path: a }',
      8,
      'pth',
    ],
    ['a missing input', '      - uses: octo/assay/scan@v1', 7, 'path'],
    [
      'a deprecated input',
      '      - uses: octo/assay/scan@v1\n        with: { path: a, old: a }',
      8,
      'use path',
    ],
    ['an unknown action', '      - uses: octo/assay/gone@v1', 7, 'gone'],
    ['an unknown context', '      - run: echo ${{ gitub.sha }}', 7, 'gitub'],
    [
      'an unknown output',
      '      - { id: a, run: a }\n      - run: echo ${{ steps.b.outputs.c }}',
      8,
      'b',
    ],
  ])('reports %s, with its line', async (_name, steps, line, word) => {
    const [problem] = await workflow(steps);
    expect(problem).toMatchObject({ line, message: expect.stringContaining(word) });
  });

  it('reports a permission that does not exist', async () => {
    await expect(workflow('      - run: a', 'attestation: write')).resolves.toHaveLength(1);
    await expect(workflow('      - run: a', 'attestations: write')).resolves.toEqual([]);
  });
});
