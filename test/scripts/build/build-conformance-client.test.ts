import { statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildConformanceClient } from '../../../scripts/build/build-conformance-client.ts';
import { runProgram, temporaryFolder } from '../../support/programs.ts';
import { ROOT } from '../../support/sources.ts';

// Builds into a folder without node_modules beside or above it.
const folder = temporaryFolder('conformance-client');
let client = '';

beforeAll(async () => {
  client = await buildConformanceClient(ROOT, folder);
}, 60_000);

describe('the built client for the conformance suite', () => {
  it('is an executable file', () => {
    expect(client).toMatch(/\/conformance\/index\.js$/);
    expect(statSync(client).mode & 0o111).toBe(0o111);
  });

  it('runs without npm packages, and prints the reason when it rejects a bundle', async () => {
    const argv = ['verify-bundle', '--bundle', 'missing', `sha256:${'0'.repeat(64)}`];
    const { code, stderr } = await runProgram(process.execPath, [client, ...argv], { cwd: folder });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^refused: /)]);
  });
});
