import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main as scan } from '../../../actions/scan/main.ts';
import { main } from '../../../actions/sign/main.ts';
import { main as verify } from '../../../actions/verify/main.ts';
import { UserError } from '../../../shared/errors/errors.ts';
import {
  ADVISORIES,
  actionHost,
  aLayout,
  DEBIAN,
  IDENTITY,
  signingAs,
  sigstoreInputs,
  written,
} from '../../support/action-host.ts';
import { writeLayout } from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
});
afterAll(() => sigstore.close());

describe('sign', () => {
  it('writes a signature that the gate accepts', async () => {
    const image = await aLayout(DEBIAN);
    const host = actionHost({ image, ...services }, signingAs(sigstore));
    await main(host);
    expect(host.heard.outputs.get('digest')).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(written(host, 'sign.sigstore.json')).toHaveProperty('dsseEnvelope');
    expect(host.heard.finished[0]?.message).toMatch(
      /^Signed .*\. Wrote \S*sign\.sigstore\.json\. No image was scanned in this job\.$/,
    );

    const gate = actionHost({ image, 'certificate-identity': IDENTITY, ...services });
    await verify(gate);
    expect(gate.heard.finished[0]?.outcome).toBe('pass');
  });

  it('records the created evidence and its location in evidence.json', async () => {
    const host = actionHost({ image: await aLayout(DEBIAN), ...services }, signingAs(sigstore));
    await main(host);
    expect(written(host, 'evidence.json')).toMatchObject({
      kind: 'assay/evidence/v1',
      action: 'sign',
      stored: [expect.stringContaining('@sha256:'), expect.stringContaining('.sig')],
    });
  });

  it('signs an image if the job scanned none, but rejects it if the job scanned only a different image', async () => {
    const image = await aLayout(DEBIAN);
    const alone = actionHost({ image, ...services }, signingAs(sigstore));
    await main(alone);
    expect(alone.heard.finished[0]?.message).toContain('No image was scanned in this job.');

    const folder = temporaryFolder('job');
    const findings = { advisories: ADVISORIES, 'output-dir': folder, 'fail-on': 'never' };
    await scan(actionHost({ image, ...findings }));
    const after = { ...services, 'output-dir': folder };
    const same = actionHost({ image, ...after }, signingAs(sigstore));
    await main(same);
    expect(same.heard.finished[0]?.message).not.toContain('scanned');
    const other = await aLayout([...DEBIAN, { path: 'other', content: 'x' }]);
    const requests = sigstore.requests.length;
    await expect(
      main(actionHost({ image: other, ...after }, signingAs(sigstore))),
    ).rejects.toMatchObject({ message: expect.stringContaining('was not scanned in this job') });
    expect(sigstore.requests).toHaveLength(requests);
  });

  it('does not write a legacy signature if `legacy` is false', async () => {
    const inputs = { image: await aLayout(DEBIAN), legacy: 'false', ...services };
    const host = actionHost(inputs, signingAs(sigstore));
    await main(host);
    expect((written(host, 'evidence.json')['stored'] as string[]).join()).not.toContain('.sig');
  });

  it.each(['all', 'index'])(
    'with the input platforms=%s, does not sign an index without images',
    async (platforms) => {
      const image = `oci:${await writeLayout([])}:latest`;
      const requests = sigstore.requests.length;
      const host = actionHost({ image, platforms, ...services }, signingAs(sigstore));
      await expect(main(host)).rejects.toMatchObject({
        code: 'input-invalid',
        message: expect.stringContaining('the index lists no images'),
      });
      expect(sigstore.requests).toHaveLength(requests);
    },
  );

  it('does not sign anything without an identity token', async () => {
    const none = async () => {
      throw new UserError('permission-missing', 'no token', 'id-token: write');
    };
    const host = actionHost({ image: await aLayout(DEBIAN), ...services }, { idToken: none });
    await expect(main(host)).rejects.toMatchObject({ code: 'permission-missing' });
  });

  it.each([
    ['oci:/nonexistent', 'file-not-found'],
    ['docker-archive:image.tar', 'not-supported'],
    ['UPPER/case', 'input-invalid'],
  ])('for the image %s, fails with the error code %s', async (image, code) => {
    const host = actionHost({ image, ...services }, signingAs(sigstore));
    await expect(main(host)).rejects.toMatchObject({ code });
  });
});
