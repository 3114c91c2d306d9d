import { afterEach, describe, expect, it } from '@jest/globals';
import { openGitHub } from '../../../shared/github/open-github.ts';
import { type DependencySnapshot, submitSnapshot } from '../../../shared/github/submit-snapshot.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { impatientNetwork } from '../../support/network.ts';

const SNAPSHOT: DependencySnapshot = {
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  job: { id: '1', correlator: 'ci.yml/build', html_url: 'https://github.com/o/r/actions/runs/1' },
  detector: { name: 'Assay', version: '1.2.3', url: 'https://example.com' },
  scanned: '2026-11-27T10:00:00Z',
  metadata: { complete: true },
  manifests: {
    'package-lock.json': {
      name: 'package-lock.json',
      file: { source_location: 'package-lock.json' },
      resolved: {
        'pkg:npm/a@1': {
          package_url: 'pkg:npm/a@1',
          relationship: 'direct',
          scope: 'runtime',
          dependencies: ['pkg:npm/b@1'],
        },
        'pkg:npm/b@1': { package_url: 'pkg:npm/b@1' },
      },
    },
  },
};

let server: GitHubServer | undefined;
afterEach(async () => {
  expect(server?.violations ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

describe('a dependency snapshot', () => {
  it('is submitted with every field', async () => {
    const { submit, state } = await start('write');
    expect(await submit()).toContain('successfully updated');
    expect(state.snapshots.map(({ snapshot }) => snapshot)).toEqual([{ version: 0, ...SNAPSHOT }]);
  });

  it('is rejected with an error that names the permission that the token lacks', async () => {
    const { submit } = await start('read');
    await expect(submit()).rejects.toMatchObject({
      code: 'forbidden',
      fix: expect.stringContaining('`contents: write`'),
    });
  });

  it('causes an error if GitHub reports it as invalid', async () => {
    const { submit } = await start('write');
    const body = {
      id: 1,
      created_at: '2026-11-27T10:00:00Z',
      result: 'INVALID',
      message: 'No purl',
    };
    server?.fail({ op: 'dependency-graph/create-repository-snapshot', status: 201, body });
    await expect(submit()).rejects.toMatchObject({
      code: 'bad-response',
      message: expect.stringContaining('No purl'),
    });
  });
});

async function start(access: 'read' | 'write') {
  const started = await startGitHub({ permissions: { contents: access } });
  server = started;
  const { token, url: apiUrl, state } = started;
  const github = openGitHub({ token, apiUrl, network: impatientNetwork().network });
  return { state, submit: () => submitSnapshot(github, state.repository, SNAPSHOT) };
}
