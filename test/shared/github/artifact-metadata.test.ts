import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  createDeploymentRecord,
  createStorageRecord,
} from '../../../shared/github/artifact-metadata.ts';
import { openGitHub } from '../../../shared/github/open-github.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { impatientNetwork } from '../../support/network.ts';

const IMAGE = { name: 'ghcr.io/octo/app', digest: `sha256:${'a'.repeat(64)}` };
const STORAGE = { ...IMAGE, registryUrl: 'https://ghcr.io', repository: 'octo/app' };
const DEPLOYMENT = { ...IMAGE, environment: 'production', deployment: 'octo-app' };

describe("an organization's linked artifacts page", () => {
  let server: GitHubServer;
  beforeEach(async () => {
    server = await startGitHub();
  });
  afterEach(() => server.close());

  const open = (access: 'read' | 'write') => {
    const token = server.issueToken({ 'artifact-metadata': access });
    const { network } = impatientNetwork();
    return openGitHub({ token, apiUrl: server.url, network, orchestrationId: undefined });
  };

  it('receives a storage record with every field', async () => {
    expect(await createStorageRecord(open('write'), 'octo/app', STORAGE)).toBe(1);
    expect(server.state.artifactRecords).toEqual([
      {
        kind: 'storage_records',
        record: {
          ...IMAGE,
          registry_url: 'https://ghcr.io',
          repository: 'octo/app',
          status: 'active',
          github_repository: 'app',
        },
      },
    ]);
    expect(server.violations).toEqual([]);
  });

  it('receives a deployment record with every field', async () => {
    expect(await createDeploymentRecord(open('write'), 'octo/app', DEPLOYMENT)).toBe(1);
    expect(server.state.artifactRecords).toEqual([
      {
        kind: 'deployment_records',
        record: {
          ...IMAGE,
          status: 'deployed',
          logical_environment: 'production',
          deployment_name: 'octo-app',
          github_repository: 'app',
        },
      },
    ]);
    expect(server.violations).toEqual([]);
  });

  it.each([
    ['storage', () => createStorageRecord(open('read'), 'octo/app', STORAGE)],
    ['deployment', () => createDeploymentRecord(open('read'), 'octo/app', DEPLOYMENT)],
  ])(
    'does not receive a %s record if the token lacks a permission, and the error names the permission',
    async (_, create) => {
      await expect(create()).rejects.toMatchObject({
        code: 'forbidden',
        fix: expect.stringContaining('`artifact-metadata: write`'),
      });
      expect(server.state.artifactRecords).toEqual([]);
    },
  );

  it.each([
    ['a digest without its algorithm', { digest: 'a'.repeat(64) }],
    ['a registry without https', { registryUrl: 'http://ghcr.io' }],
    ['an empty name', { name: '' }],
  ])('does not receive a record with %s', async (_, changes) => {
    const created = createStorageRecord(open('write'), 'octo/app', { ...STORAGE, ...changes });
    await expect(created).rejects.toMatchObject({ code: 'bad-response' });
    expect(server.violations).toHaveLength(1);
  });
});
