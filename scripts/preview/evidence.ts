import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { main as attest } from '../../actions/attest/main.ts';
import { main as scan } from '../../actions/scan/main.ts';
import { main as sign } from '../../actions/sign/main.ts';
import { main as verify } from '../../actions/verify/main.ts';
import { readStepFiles } from '../../shared/flows/results/read-step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import {
  ADVISORIES,
  actionHost,
  IDENTITY,
  signingAs,
  sigstoreInputs,
} from '../../test/support/action-host.ts';
import { temporaryFolder } from '../../test/support/programs.ts';
import { startSigstore } from '../../test/support/sigstore.ts';
import { buildShopImage, removeEvidence, tamperWith } from '../demo/shop-image.ts';
import type { Preview } from './pull-request.ts';
import { actionToEnd, terminalTexts } from './terminal.ts';

/** The evidence that the gate requires. */
const REQUIRED = 'signature,provenance';

const ROOTFS = join(import.meta.dirname, '../../examples/shop/rootfs');

/** Compares an image of the shop with an image that contains one package fewer. */
export async function imageReport(): Promise<Preview> {
  const rootfs = temporaryFolder('rootfs');
  const [base, head] = [namedFolder('shop-main'), namedFolder('shop')];
  cpSync(ROOTFS, rootfs, { recursive: true });
  rmSync(join(rootfs, 'opt/shop/node_modules/lodash'), { recursive: true });
  await buildShopImage(rootfs, base);
  await buildShopImage(ROOTFS, head);
  const inputs = { image: `oci:${head}:1.4.0`, 'compare-to': `image:oci:${base}:1.4.0` };
  return await reported(scan, { ...inputs, advisories: ADVISORIES });
}

/** An image in a registry that cannot be reached, because no program listens on this port. */
const UNREACHABLE = '127.0.0.1:1/acme/shop:1.4.0';

/**
 * Returns reports about four verifications of the shop image: before it is signed, after it is signed, after its tag
 * moved to a different image, and with unreadable evidence.
 */
export async function verifyReports(): Promise<readonly [string, Preview][]> {
  const sigstore = await startSigstore();
  const image = namedFolder('shop');
  try {
    await buildShopImage(ROOTFS, image);
    const trust = await sigstoreInputs(sigstore);
    const inputs = { ...trust, image: `oci:${image}:1.4.0` };
    const { instance = '', 'trusted-root': root = '' } = trust;
    const required = { instance, 'trusted-root': root, require: REQUIRED };
    const gate = { ...required, image: inputs.image, 'certificate-identity': IDENTITY };
    const unsigned = await reported(verify, gate);
    await sign(actionHost(inputs, signingAs(sigstore)));
    await attest(actionHost({ ...inputs, type: 'provenance' }, signingAs(sigstore)));
    const stranger = { 'certificate-identity': `${IDENTITY}-of-someone-else` };
    const passed = await reported(verify, gate);
    const refused = await reported(verify, { ...gate, ...stranger });
    const unreachable = await reported(verify, { ...gate, image: UNREACHABLE });
    const damaged = namedFolder('shop');
    cpSync(image, damaged, { recursive: true });
    await removeEvidence(damaged);
    const unreadable = await reported(verify, { ...gate, image: `oci:${damaged}:1.4.0` });
    await tamperWith(image);
    const moved = await reported(verify, gate);
    return [
      ['verify-passed', passed],
      ['verify-unsigned', unsigned],
      ['verify-unreadable', unreadable],
      ['verify-unreachable', unreachable],
      ['verify-other-signer', refused],
      ['verify-moved-tag', moved],
    ];
  } finally {
    await sigstore.close();
  }
}

/** The release run in which the reports are created. */
const RELEASE_RUN = {
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  sha: '5f3c1f0e6c8d4f0b9a7e2d1c3b5a4f6e8d7c9b0a',
  runId: '7311950526',
};

/** Creates a folder with this path in a temporary folder, because reports show the last part of the path. */
function namedFolder(path: string): string {
  return join(temporaryFolder('image'), path);
}

async function reported(
  action: (host: Host) => Promise<void>,
  inputs: Readonly<Record<string, string>>,
): Promise<Preview> {
  const host = actionHost(inputs);
  await actionToEnd(action, host);
  const { files, unreadable } = await readStepFiles(host.folder);
  const data = gatherReport({ title: 'Assay', run: RELEASE_RUN }, files, unreadable);
  return { data, terminal: await terminalTexts({ action, inputs, workspace: host.workspace }) };
}
