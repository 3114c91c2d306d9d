import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  openEvidenceStores,
  type StoreChoice,
} from '../../../../shared/flows/publishing/evidence-stores.ts';
import { openImageSubject } from '../../../../shared/flows/subjects/open-image-subject.ts';
import { aLayout, DEBIAN } from '../../../support/action-host.ts';
import { accessTo, aMachine, anAccess } from '../../../support/fake-run.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';

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

const NONE: StoreChoice = { github: false, release: undefined, replace: false };

describe('the evidence stores', () => {
  it('include GitHub and the release only if an input selects them; otherwise, no request is sent to GitHub', async () => {
    const { placesFor } = await openEvidenceStores(NONE, anAccess());
    expect(placesFor({ ...FILE, isStatement: true })).toEqual([]);
  });

  it('include the registry for a statement, but not for a signature over bytes', async () => {
    const image = await aLayout(DEBIAN);
    const place = await openImageSubject(image, {}, aMachine());
    const { placesFor } = await openEvidenceStores(NONE, anAccess());
    expect(placesFor({ ...FILE, place, isStatement: true })).toHaveLength(1);
    expect(placesFor({ ...FILE, place, isStatement: false })).toHaveLength(0);
  });

  it('include GitHub only for statements, and the release once per file name', async () => {
    const stores = { ...NONE, github: true, release: 'v1' };
    const { placesFor } = await openEvidenceStores(stores, accessTo(server));
    expect(placesFor({ ...FILE, isStatement: true })).toHaveLength(2);
    expect(placesFor({ ...FILE, isStatement: false, fileNames: ['a', 'b'] })).toHaveLength(2);
    expect(server.log).toEqual([]);
  });
});
