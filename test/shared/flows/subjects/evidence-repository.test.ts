import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main as attest } from '../../../../actions/attest/main.ts';
import { main as sign } from '../../../../actions/sign/main.ts';
import { main as verify } from '../../../../actions/verify/main.ts';
import { withEvidenceElsewhere } from '../../../../shared/flows/subjects/evidence-repository.ts';
import { listEvidence } from '../../../../shared/store/list-evidence.ts';
import { actionHost, IDENTITY, signingAs, sigstoreInputs } from '../../../support/action-host.ts';
import { aMachine } from '../../../support/fake-run.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../../support/memory-registry.ts';
import { temporaryFolder } from '../../../support/programs.ts';
import { pushImage } from '../../../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../../../support/sigstore.ts';
import { openTestStore } from '../../../support/stores.ts';

describe('evidence in a different repository', () => {
  let sigstore: LocalSigstore;
  let images: MemoryRegistry;
  let evidence: MemoryRegistry;
  let services: Readonly<Record<string, string>>;
  let image: string;
  let digest: string;

  beforeAll(async () => {
    [sigstore, images, evidence] = await Promise.all([
      startSigstore(),
      startMemoryRegistry(),
      startMemoryRegistry(),
    ]);
    const pushed = await pushImage(openTestStore(images.host));
    digest = pushed.descriptor.digest;
    image = `${images.host}/octo/app@${digest}`;
    services = await sigstoreInputs(sigstore);
    const inputs = { image, 'evidence-repository': elsewhere(), ...services };
    await sign(actionHost(inputs, signingAs(sigstore)));
    await attest(actionHost(inputs, signingAs(sigstore)));
  });
  afterAll(async () => {
    await Promise.all([sigstore.close(), images.stop(), evidence.stop()]);
  });

  const elsewhere = () => `${evidence.host}/octo/evidence`;
  const outcomeOf = async (inputs: Readonly<Record<string, string>>) => {
    const asked = { 'certificate-identity': IDENTITY, require: 'signature,provenance' };
    const host = actionHost({ image, ...services, ...asked, ...inputs });
    await verify(host);
    return host.heard.finished[0]?.outcome;
  };

  it('is written to that repository, and not next to the image', async () => {
    const there = openTestStore(evidence.host, { name: 'octo/evidence' });
    expect((await listEvidence(there, digest)).map(({ kind }) => kind).sort()).toEqual([
      'bundle',
      'bundle',
      'legacy-signature',
    ]);
    expect(await listEvidence(openTestStore(images.host), digest)).toEqual([]);
  });

  it('is verified in that repository, and only there', async () => {
    expect(await outcomeOf({ 'evidence-repository': elsewhere() })).toBe('pass');
    expect(await outcomeOf({})).toBe('fail');
    expect(await outcomeOf({ 'evidence-repository': `${evidence.host}/octo/other` })).toBe('fail');
  });

  it.each(['ghcr.io/octo/evidence:1', `ghcr.io/octo/evidence@sha256:${'a'.repeat(64)}`])(
    'is rejected if the repository name contains a tag or a digest: %s',
    (named) => {
      expect(() => withEvidenceElsewhere([], named, {}, aMachine())).toThrow(
        expect.objectContaining({ code: 'input-invalid' }),
      );
    },
  );

  it('is written without the password for the image registry', async () => {
    const login = { username: 'octo', password: 's3cret' };
    const store = openTestStore(images.host);
    const subject = { name: store.name, digest };
    const place = { store, subject: { mediaType: 'x', digest, size: 1 } };
    const seen: string[] = [];
    const machine = aMachine({
      env: { HOME: temporaryFolder('home') },
      fetch: async (url, init) => {
        seen.push(JSON.stringify(init.headers));
        const headers = { 'www-authenticate': 'Basic realm="x"' };
        return url.includes(evidence.host)
          ? new Response('', { status: 401, headers })
          : new Response('', { status: 404 });
      },
    });
    const [target] = withEvidenceElsewhere([{ subject, place }], elsewhere(), login, machine);
    await expect(target?.place?.store.getManifest('latest')).rejects.toMatchObject({
      code: 'unauthorized',
    });
    expect(seen.join('\n').toLowerCase()).not.toContain('authorization');
  });
});
