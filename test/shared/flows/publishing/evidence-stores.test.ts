import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEvidenceStores } from '../../../../shared/flows/publishing/evidence-stores.ts';
import { openImageSubject } from '../../../../shared/flows/subjects/open-image-subject.ts';
import { httpFetch } from '../../../../shared/net/http-fetch.ts';
import { actionHost, aLayout, DEBIAN } from '../../../support/action-host.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { runOf } from '../../../support/released.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const FILE = {
  subject: { name: 'app.tgz', digest },
  predicateType: 'https://a.test/v1',
  fileNames: ['app.tgz.sigstore.json'],
};

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub();
});
afterEach(() => server.close());

const aHost = () =>
  fakeHost({ 'github-token': server.token }, { context: runOf(server.url), fetch: httpFetch });
const inputs = (over = {}) => ({
  github: false,
  release: undefined,
  replace: false,
  'github-token': '',
  ...over,
});

describe('the stores for evidence', () => {
  it('do not exist for a file without github and release, and GitHub is not called', async () => {
    const { placesFor, attestationIds } = await openEvidenceStores(inputs(), fakeHost());
    expect(placesFor({ ...FILE, isStatement: true })).toEqual([]);
    expect(attestationIds()).toEqual([]);
  });

  it('include the registry for a statement, but not for a signature over bytes', async () => {
    const image = await aLayout(DEBIAN);
    const credentials = { 'registry-username': undefined, 'registry-password': undefined };
    const place = await openImageSubject(image, credentials, actionHost({}));
    const { placesFor } = await openEvidenceStores(inputs(), fakeHost());
    expect(placesFor({ ...FILE, place, isStatement: true })).toHaveLength(1);
    expect(placesFor({ ...FILE, place, isStatement: false })).toHaveLength(0);
  });

  it('include GitHub only for statements, and the release for each file name', async () => {
    const { placesFor } = await openEvidenceStores(
      inputs({ github: true, release: 'v1' }),
      aHost(),
    );
    expect(placesFor({ ...FILE, isStatement: true })).toHaveLength(2);
    expect(placesFor({ ...FILE, isStatement: false, fileNames: ['a', 'b'] })).toHaveLength(2);
    expect(server.log).toEqual([]);
  });
});
