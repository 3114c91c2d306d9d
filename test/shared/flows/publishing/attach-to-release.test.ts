import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  attachToRelease,
  releaseStem,
} from '../../../../shared/flows/publishing/attach-to-release.ts';
import type { RunContext } from '../../../../shared/host/run-context.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { addRelease, type StoredRelease } from '../../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { impatientNetwork } from '../../../support/network.ts';

const TAG = 'v1.0.0';

describe('release files', () => {
  let github: GitHubServer;
  beforeEach(async () => {
    github = await startGitHub({ permissions: { contents: 'write' } });
  });
  afterEach(async () => {
    expect(github.violations).toEqual([]);
    await github.close();
  });

  const attach = async (text: string, token = github.token) => {
    const { repository } = github.state;
    const context = { repository, apiUrl: github.url } as RunContext;
    const { network } = impatientNetwork();
    const access = { context, token, network, orchestrationId: undefined };
    const host = fakeHost({}, {});
    const bytes = Buffer.from(text);
    const file = { name: 'app.bom.cdx.json', bytes, contentType: 'application/json' };
    await attachToRelease([file], TAG, access, host);
    return host.heard;
  };
  const textsOf = ({ assets }: StoredRelease) => assets.map(({ bytes }) => bytes.toString());

  it('are attached with name, type and content', async () => {
    const release = addRelease(github.state, TAG);
    const { infos } = await attach('{"a":1}');
    expect(release.assets).toMatchObject([
      { name: 'app.bom.cdx.json', contentType: 'application/json', bytes: Buffer.from('{"a":1}') },
    ]);
    expect(infos).toEqual([expect.stringMatching(/^Attached https:.*app\.bom\.cdx\.json$/)]);
  });

  it('are not attached twice', async () => {
    const release = addRelease(github.state, TAG);
    await attach('{}');
    const { infos } = await attach('{}');
    expect(textsOf(release)).toEqual(['{}']);
    expect(infos).toEqual([`app.bom.cdx.json is already attached to release ${TAG}`]);
  });

  it.each([
    ['replaced in a draft', true, 'new', /^Attached /],
    ['kept in a published release', false, 'old', /has different content and was not replaced$/],
  ])('are %s', async (_name, draft, wanted, told) => {
    const release = addRelease(github.state, TAG, { draft });
    await attach('old');
    const { infos } = await attach('new');
    expect(textsOf(release)).toEqual([wanted]);
    expect(infos).toEqual([expect.stringMatching(told)]);
  });

  it('are not attached, and a warning states the reason, if a permission or the release is missing', async () => {
    const { annotations } = await attach('{}');
    expect(annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/has no release v1\.0\.0\. Fix: create/) },
    ]);
    addRelease(github.state, TAG);
    const heard = await attach('{}', github.issueToken({ contents: 'read' }));
    expect(heard.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('`contents: write`') },
    ]);
  });

  it.each([
    [{ kind: 'directory', name: '.' }, 'app'],
    [{ kind: 'directory', name: 'apps/web' }, 'apps-web'],
    [
      { kind: 'image', name: 'ghcr.io/o/r:1@sha256:00', platform: 'linux/arm64' },
      'ghcr.io-o-r-linux-arm64',
    ],
    [{ kind: 'directory', name: '../..' }, 'assay'],
    [{ kind: 'directory', name: 'x'.repeat(500) }, 'x'.repeat(100)],
  ] as const)('for the source %j have file names that start with %s', (source, wanted) => {
    expect(releaseStem(source, 'octo/app')).toBe(wanted);
  });
});
