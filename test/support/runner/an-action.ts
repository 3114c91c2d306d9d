import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../programs.ts';

/** Creates a folder with an action.yml and scripts, to test the runner of the tests. */
export function anAction(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('action');
  for (const [name, text] of Object.entries({ 'action.yml': NODE_ACTION, ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const NODE_ACTION = `
name: test
description: test
inputs:
  fail-on: { description: d, default: high }
  token: { description: d, default: '\${{ github.token }}' }
  two words: { description: d }
  old: { description: d, deprecationMessage: use fail-on }
runs: { using: node24, main: index.mjs }
`;
