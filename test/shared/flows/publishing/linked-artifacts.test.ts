import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  recordDeployments,
  recordStorage,
} from '../../../../shared/flows/publishing/linked-artifacts.ts';
import type { ResolvedSubject } from '../../../../shared/flows/subjects/resolved-subject.ts';
import type { GitHubAccess } from '../../../../shared/host/github-access.ts';
import { anonymous } from '../../../../shared/oci/credentials.ts';
import { parseImageReference } from '../../../../shared/oci/reference.ts';
import { openRegistry } from '../../../../shared/oci/registry.ts';
import { fakeLog } from '../../../support/fake-log.ts';
import { accessTo, anAccess } from '../../../support/fake-run.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { impatientNetwork } from '../../../support/network.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

function anImage(name: string, over: Partial<ResolvedSubject> = {}): ResolvedSubject {
  const { network } = impatientNetwork();
  const store = openRegistry(parseImageReference(name), { network, credentials: anonymous });
  const subject = { mediaType: 'application/json', digest: DIGEST, size: 1 };
  return { subject: { name: store.name, digest: DIGEST }, place: { store, subject }, ...over };
}

describe('linked artifact records', () => {
  let server: GitHubServer;
  beforeEach(async () => {
    server = await startGitHub({ permissions: { 'artifact-metadata': 'write' } });
  });
  afterEach(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });

  const records = () => server.state.artifactRecords.map(({ record }) => record);
  const store = async (targets: readonly ResolvedSubject[], access = accessTo(server)) => {
    const log = fakeLog();
    await recordStorage(targets, access, log);
    return log.heard;
  };
  const deploy = async (targets: readonly ResolvedSubject[], name?: string) => {
    await recordDeployments(
      targets,
      { environment: 'production', name },
      accessTo(server),
      fakeLog(),
    );
    return records().map((record) => record['deployment_name']);
  };

  it('name the registry and the repository of each image', async () => {
    const { infos } = await store([
      anImage('ghcr.io/octo/app'),
      anImage('registry.example:5000/octo/team/web', { platform: 'linux/arm64' }),
    ]);
    expect(records()).toEqual([
      expect.objectContaining({
        name: 'ghcr.io/octo/app',
        registry_url: 'https://ghcr.io',
        repository: 'octo/app',
      }),
      expect.objectContaining({
        name: 'registry.example:5000/octo/team/web',
        registry_url: 'https://registry.example:5000',
        repository: 'octo/team/web',
      }),
    ]);
    expect(infos).toEqual(['Created 2 storage records in the organization’s linked artifacts.']);
  });

  it('name each deployment only once', async () => {
    const platform = anImage('ghcr.io/octo/app', { platform: 'linux/arm64' });
    expect(await deploy([anImage('ghcr.io/octo/app'), platform])).toEqual(['octo-app']);
  });

  it.each([
    [['ghcr.io/octo/app'], ['web']],
    [
      ['ghcr.io/octo/app', 'ghcr.io/octo/job'],
      ['web-octo-app', 'web-octo-job'],
    ],
  ])(
    'for the images %j, use the specified name, followed by the image names if there are several',
    async (names, wanted) => {
      expect(
        await deploy(
          names.map((name) => anImage(name)),
          'web',
        ),
      ).toEqual(wanted);
    },
  );

  it.each<[string, () => GitHubAccess, RegExp]>([
    ['the permission is missing', () => reading(), /403.+Fix: add `artifact-metadata: write`/],
    ['the run is not in a workflow', () => anAccess(), /requires .+ a token.+Fix: /],
    ['the server is an Enterprise Server', () => enterprise(), /Enterprise Server\. Fix: /],
  ])('are not created, and a notice states the reason, if %s', async (_, access, message) => {
    const { annotations } = await store([anImage('ghcr.io/octo/app')], access());
    expect(annotations).toEqual([{ level: 'notice', message: expect.stringMatching(message) }]);
    expect(records()).toEqual([]);
  });

  const reading = () => ({ ...accessTo(server), token: server.issueToken({ contents: 'read' }) });
  const enterprise = () => accessTo(server, { serverUrl: 'https://github.example.com' });

  it('are not created if a user owns the repository, and a notice states the reason', async () => {
    server.state.ownerType = 'User';
    const { annotations } = await store([anImage('ghcr.io/octo/app')]);
    expect(annotations[0]?.message).toMatch(/only organizations have linked artifacts\. Fix: /);
  });

  it.each([
    ['a file', () => ({ subject: { name: 'app.tgz', digest: DIGEST } })],
    ['a registry that only this machine can reach', () => anImage('localhost:5000/octo/app')],
  ])('are not created, and a notice states the reason, for %s', async (_, target) => {
    const { annotations } = await store([target()]);
    expect(annotations[0]?.message).toMatch(
      /^No storage record was created: .+ Fix: first push the/,
    );
    expect(server.log).toEqual([]);
  });

  it('are no longer sent after the first failure', async () => {
    server.fail({ op: 'orgs/create-artifact-storage-record', status: 500, times: 9 });
    const { annotations } = await store([anImage('ghcr.io/octo/app'), anImage('ghcr.io/octo/web')]);
    expect(annotations).toHaveLength(1);
    const asked = server.log.filter(({ path }) => path.startsWith('/orgs/'));
    expect(new Set(asked.map(({ body }) => (body as { name: string }).name))).toEqual(
      new Set(['ghcr.io/octo/app']),
    );
  });
});
