import { generateKeyPairSync } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main as attest } from '../../actions/attest/main.ts';
import { main as scan } from '../../actions/scan/main.ts';
import { main as sign } from '../../actions/sign/main.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { ADVISORIES, actionHost, DEBIAN } from '../support/action-host.ts';
import type { FakeHost } from '../support/fake-host.ts';
import { type BuiltImage, indexBytes, sha256, writeLayout } from '../support/images.ts';
import { temporaryFolder } from '../support/programs.ts';
import type { TarFile } from '../support/tar.ts';
import type { Random } from './attack.ts';

/** A small Debian image with a vulnerable package that an attack hides. */
export const BAD: readonly TarFile[] = DEBIAN;

/** Files of an image without the vulnerability. An attack presents this image in place of the vulnerable image. */
export const CLEAN: readonly TarFile[] = DEBIAN.map((file) => ({
  ...file,
  content: String(file.content).replace('3.0.11-1~deb12u1', '3.0.99-1'),
}));

/** Makes the image of one variant different from the images of all other variants. */
export function extraFile(random: Random): TarFile {
  return { path: `srv/${random.word()}`, content: random.word() };
}

/** @returns The reason why the scan of an image was stopped. Undefined if it passed. */
export async function scanImage(
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const output = temporaryFolder('attack');
  try {
    const image = `oci:${folder}:latest`;
    const offline = { advisories: ADVISORIES, 'output-dir': output };
    return await outcomeOf(actionHost({ image, ...offline, ...inputs }), scan);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/**
 * Scans one image and then signs a second image with a key, in one job.
 * @returns The reason why the second image was not signed.
 */
export async function scanAndSign(
  scanned: Readonly<Record<string, string>>,
  signed: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const output = temporaryFolder('attack');
  try {
    const job = { 'output-dir': output };
    await outcomeOf(actionHost({ advisories: ADVISORIES, ...job, ...scanned }), scan);
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = join(output, 'key.pem');
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    return await outcomeOf(actionHost({ key, legacy: 'false', ...job, ...signed }), sign);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/**
 * Attests the findings of a scan to another subject with a key. Returns the reason for the refusal.
 *
 * @param scanned Inputs for the scans of the job, newest last.
 * @param subject The subject of the attestation.
 */
export async function scanAndAttest(
  scanned: readonly Readonly<Record<string, string>>[],
  subject: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const stepsFolder = temporaryFolder('attack');
  try {
    for (const [at, inputs] of scanned.entries()) {
      const job = { 'output-dir': join(stepsFolder, `00${at + 1}-scan`) };
      await outcomeOf(actionHost({ advisories: ADVISORIES, ...job, ...inputs }), scan);
    }
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = join(stepsFolder, 'key.pem');
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const inputs = { key, type: 'vulnerabilities', ...subject };
    return await outcomeOf(actionHost(inputs, { stepsFolder }), attest);
  } finally {
    rmSync(stepsFolder, { recursive: true, force: true });
  }
}

async function outcomeOf(
  host: FakeHost,
  main: (host: FakeHost) => Promise<void>,
): Promise<string | undefined> {
  try {
    await main(host);
  } catch (error) {
    return describeError(error).message;
  }
  const end = host.heard.finished.at(-1);
  if (end === undefined) throw new Error('the action ended without a verdict');
  return end.outcome === 'pass' ? undefined : end.message;
}

/** An image and its platform in an index. The platform is undefined if the index states no platform. */
export interface Listed {
  readonly image: BuiltImage;
  readonly platform?: string;
}

/**
 * Creates a layout with the tag `latest`, which names an index of the images or an index that contains that index.
 */
export async function layoutOf(listed: readonly Listed[], isNested = false): Promise<string> {
  const entries = listed.map(({ image: { manifest }, platform }) => {
    const [os, architecture, variant] = platform?.split('/') ?? [];
    return { ...manifest, ...(os !== undefined && { platform: { os, architecture, variant } }) };
  });
  const inner = indexOf(listed, entries);
  return await writeLayout([isNested ? indexOf([{ image: inner }], [inner.manifest]) : inner]);
}

export function indexOf(parts: readonly Listed[], entries: readonly object[]): BuiltImage {
  const bytes = indexBytes([], entries);
  const digest = sha256(bytes);
  const [first] = parts;
  if (first === undefined) throw new Error('an index of nothing');
  const blobs = new Map([
    ...parts.flatMap(({ image }) => [...image.blobs]),
    [digest, bytes] as const,
  ]);
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  return { ...first.image, manifest: { mediaType, digest, size: bytes.length }, blobs };
}
