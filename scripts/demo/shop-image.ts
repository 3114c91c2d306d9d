import { cpSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildImage, sha256, writeLayout } from '../../test/support/images.ts';
import type { TarFile } from '../../test/support/tar.ts';

/**
 * Builds an image of the shop. The lower layers contain the operating system and the upper layers contain the
 * application.
 */
export async function buildShopImage(rootfs: string, folder: string): Promise<void> {
  const files = await filesOf(rootfs);
  const isApplication = ({ path }: TarFile) => path.startsWith('opt/');
  const image = buildImage({
    layers: [
      {
        files: files.filter((file) => !isApplication(file)),
        createdBy: 'debian.sh --arch amd64 out/ bookworm',
      },
      { files: files.filter(isApplication), createdBy: 'COPY --chown=node app /opt/shop' },
    ],
  });
  await rm(folder, { recursive: true, force: true });
  cpSync(await writeLayout([image], '1.4.0'), folder, { recursive: true });
}

/**
 * Simulates an attacker with write access to the registry. The attacker moves the tag from the original image to
 * another image. Then the attacker stores copies of the original attestations under the digest of the other image.
 */
export async function tamperWith(folder: string): Promise<void> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const entry = index.manifests.find(isTagged);
  const oldDigest: string = entry.digest;
  const manifest = JSON.parse(await readFile(blob(folder, oldDigest), 'utf8'));
  manifest.annotations = { 'org.example.backdoor': 'yes' };
  const bytes = Buffer.from(JSON.stringify(manifest));
  entry.digest = sha256(bytes);
  entry.size = bytes.length;
  await writeFile(blob(folder, entry.digest), bytes);
  await copyEvidence(folder, index, { from: oldDigest, to: entry.digest, size: bytes.length });
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
}

/** Simulates a registry that still lists the attestations but has lost their layers. */
export async function removeEvidence(folder: string): Promise<void> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  for (const { digest } of index.manifests) {
    const manifest = JSON.parse(await readFile(blob(folder, digest), 'utf8'));
    if (manifest.subject === undefined) continue;
    for (const layer of manifest.layers) await rm(blob(folder, layer.digest), { force: true });
  }
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly size: number;
}

/** Rewrites every manifest that refers to the old image so that it refers to the new image. */
async function copyEvidence(
  folder: string,
  index: { manifests: { digest: string; size: number; annotations?: Record<string, string> }[] },
  move: Move,
): Promise<void> {
  for (const entry of [...index.manifests]) {
    const text = await readFile(blob(folder, entry.digest), 'utf8');
    const manifest = JSON.parse(text);
    if (manifest.subject?.digest !== move.from) continue;
    manifest.subject = { ...manifest.subject, digest: move.to, size: move.size };
    const bytes = Buffer.from(JSON.stringify(manifest));
    await writeFile(blob(folder, sha256(bytes)), bytes);
    index.manifests.push({ ...entry, digest: sha256(bytes), size: bytes.length });
  }
  for (const entry of index.manifests) {
    const tag = entry.annotations?.['org.opencontainers.image.ref.name'] ?? '';
    const moved = tag.replace(tagOf(move.from), tagOf(move.to));
    if (moved !== tag) entry.annotations = { 'org.opencontainers.image.ref.name': moved };
  }
}

function isTagged(entry: { annotations?: Record<string, string> }): boolean {
  return entry.annotations?.['org.opencontainers.image.ref.name'] === '1.4.0';
}

function tagOf(digest: string): string {
  return digest.replace(':', '-');
}

function blob(folder: string, digest: string): string {
  return join(folder, 'blobs', digest.replace(':', '/'));
}

async function filesOf(root: string): Promise<TarFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return await Promise.all(
    paths.map(async (path) => ({
      path: path.slice(root.length + 1),
      content: await readFile(path),
    })),
  );
}
