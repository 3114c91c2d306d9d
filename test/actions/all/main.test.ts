import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/all/main.ts';
import {
  ADVISORIES,
  actionHost,
  aLayout,
  DEBIAN,
  IDENTITY,
  SHOP,
  signingAs,
  sigstoreInputs,
} from '../../support/action-host.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let services: Readonly<Record<string, string>>;
beforeAll(async () => {
  sigstore = await startSigstore();
  services = await sigstoreInputs(sigstore);
});
afterAll(() => sigstore.close());

describe('the whole pipeline', () => {
  it('lists, scans and reports, and fails as the scan does', async () => {
    const host = actionHost({ path: SHOP, advisories: ADVISORIES });
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('fail');
    expect(host.exitCode()).toBe(1);
    const page = readFileSync(host.heard.outputs.get('html') ?? '', 'utf8');
    expect(page).toContain('CVE-2021-44906');
    expect(page).toContain('bom.cdx.json');
  });

  it('signs, attests and verifies an image that passed', async () => {
    const host = actionHost(
      {
        image: await aLayout(DEBIAN),
        advisories: ADVISORIES,
        'fail-on': 'critical',
        sign: 'true',
        'certificate-identity': IDENTITY,
        ...services,
      },
      signingAs(sigstore),
    );
    await main(host);
    expect(host.heard.finished.map(({ outcome }) => outcome)).toEqual(Array(7 + 1).fill('pass'));
    expect(host.heard.outputs.get('digest')).toMatch(/^sha256:/);
    const decision = join(host.folder, 'verification/decision.json');
    expect(JSON.parse(readFileSync(decision, 'utf8'))).toMatchObject({ outcome: 'pass' });
  });

  it('signs nothing that did not pass', async () => {
    const before = sigstore.requests.length;
    const host = actionHost(
      { image: await aLayout(DEBIAN), advisories: ADVISORIES, sign: 'true', ...services },
      signingAs(sigstore),
    );
    await main(host);
    expect(host.heard.outputs.get('decision')).toBe('fail');
    expect(sigstore.requests).toHaveLength(before);
  });

  it('reports what went wrong, and is not a pass', async () => {
    const host = actionHost({ path: SHOP, advisories: 'http://127.0.0.1:9' });
    await expect(main(host)).rejects.toMatchObject({ name: 'RemoteError' });
    expect(host.heard.outputs.get('decision')).toBe('error');
    expect(readFileSync(join(host.folder, 'report.html'), 'utf8')).toContain(
      'could not be reached',
    );
  });

  it('refuses to sign without an image', async () => {
    const host = actionHost({ path: SHOP, sign: 'true' });
    await expect(main(host)).rejects.toMatchObject({ code: 'input-conflict' });
  });
});
