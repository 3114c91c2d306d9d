import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allOf, flipped, makeMessageBundle, makeStatementBundle } from '../evidence.ts';
import { temporaryFolder } from '../programs.ts';
import { messageOf, required } from './parts.ts';
import { bundleRow, type Family } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { attested, statementAbout } from './signed.ts';
import { stating } from './statement-rows.ts';
import type { World } from './world.ts';

const CONTENT = Buffer.from('a release tarball');

/** A file with a signature over its bytes next to it. */
async function fileScene(world: World): Promise<Scene> {
  const folder = temporaryFolder('tamper-file');
  const path = join(folder, 'app.tgz');
  writeFileSync(path, CONTENT);
  const scene = openScene(world, { bundlePath: join(folder, 'app.tgz.sigstore.json') });
  Object.assign(scene.inputs, { 'subject-path': path, bundle: scene.bundlePath });
  delete scene.inputs['image'];
  scene.evidence = [await makeMessageBundle(allOf(world.sigstore), CONTENT)];
  return scene;
}

const pathOf = ({ inputs }: Scene): string => required(inputs['subject-path'], 'subject-path');

const FILE: Family = {
  name: 'a file',
  place: /app\.tgz\.sigstore\.json: /,
  scene: fileScene,
  rows: [
    {
      what: 'it is altered',
      code: 'subject-mismatch',
      says: /for a file with a different digest/,
      breaks: (scene) => writeFileSync(pathOf(scene), 'another tarball'),
    },
    {
      what: 'it precedes a different file that the same pattern matches',
      code: 'subject-mismatch',
      says: /for a file with a different digest/,
      breaks: (scene) => {
        const path = pathOf(scene);
        scene.inputs['subject-path'] = path.replace('app.tgz', '*.tgz');
        writeFileSync(scene.inputs['subject-path'], CONTENT);
        writeFileSync(path, 'another tarball');
      },
    },
    {
      what: 'a second pattern excludes it',
      code: 'file-not-found',
      says: /No files match/,
      place: /the patterns/,
      breaks: (scene) => {
        scene.inputs['subject-path'] = `${pathOf(scene)}\n!${pathOf(scene)}`;
      },
    },
    {
      what: 'it is altered, and only checksums are available',
      code: 'subject-mismatch',
      says: /for a file with a different digest/,
      breaks: (scene) => {
        const sums = join(temporaryFolder('tamper-sums'), 'app.tgz.sha256');
        const hex = createHash('sha256').update('another tarball').digest('hex');
        writeFileSync(sums, `${hex}  app.tgz\n`);
        delete scene.inputs['subject-path'];
        scene.inputs['subject-checksums'] = sums;
      },
    },
    {
      what: 'it is altered, and the checksums of the release are beside it',
      code: 'input-conflict',
      says: /not the listed digest/,
      place: /^app\.tgz/,
      breaks: (scene) => {
        const sums = `${pathOf(scene)}.sha256`;
        const hex = createHash('sha256').update(CONTENT).digest('hex');
        writeFileSync(sums, `${hex}  app.tgz\n`);
        writeFileSync(pathOf(scene), 'another tarball');
        delete scene.inputs['subject-path'];
        scene.inputs['subject-checksums'] = sums;
      },
    },
    {
      what: 'only a digest that was not signed is known',
      code: 'subject-mismatch',
      says: /requires a sha256 digest, not sha512:/,
      breaks: (scene) => {
        const sums = `${pathOf(scene)}.sha512`;
        const hex = createHash('sha512').update(CONTENT).digest('hex');
        writeFileSync(sums, `${hex}  app.tgz\n`);
        delete scene.inputs['subject-path'];
        scene.inputs['subject-checksums'] = sums;
      },
    },
    bundleRow(
      'the digest in its bundle is altered',
      'subject-mismatch',
      /a different digest/,
      (bundle) => {
        const { messageDigest } = messageOf(bundle);
        messageDigest.digest = flipped(messageDigest.digest);
      },
    ),
    bundleRow(
      'the digest in its bundle has an unknown length',
      'bundle-malformed',
      /message digest has an unsupported length/,
      (bundle) => {
        messageOf(bundle).messageDigest.digest = Buffer.from('short').toString('base64');
      },
    ),
    bundleRow(
      'its signature is altered',
      'signature-invalid',
      /does not match this content/,
      (bundle) => {
        const message = messageOf(bundle);
        message.signature = flipped(message.signature);
      },
    ),
    bundleRow(
      'its signature covers other bytes under the right digest',
      'signature-invalid',
      /does not match this content/,
      async (bundle, scene) => {
        const { messageDigest } = messageOf(bundle);
        const other = await makeMessageBundle(allOf(scene.world.sigstore), Buffer.from('other'));
        Object.assign(messageOf(other), { messageDigest });
        scene.evidence = [other];
      },
    ),
    {
      what: 'a statement about a different file is beside it',
      code: 'subject-mismatch',
      says: /the signed digest is not sha256/,
      breaks: async (scene) => {
        scene.evidence = [
          await makeStatementBundle(allOf(scene.world.sigstore), statementAbout(scene.digest)),
        ];
      },
    },
    {
      what: 'no evidence is beside it',
      code: 'evidence-unreadable',
      says: /(?:The file is empty|has no layers)/,
      breaks: (scene) => {
        scene.evidence = [];
      },
    },
    {
      what: 'its signature is presented as the signature of an image',
      code: 'subject-mismatch',
      says: /can be verified only for a file/,
      place: /referrer sha256:[0-9a-f]{64}: /,
      breaks: (scene) => {
        const { repository, evidence, digest } = scene;
        for (const bundle of evidence) repository.refer(digest, bundle);
        scene.inputs = {
          'certificate-identity': scene.inputs['certificate-identity'] ?? '',
          image: `${repository.reference}:1.0`,
        };
      },
    },
  ],
};

const digestsOf = (content: Buffer) => ({
  sha256: createHash('sha256').update(content).digest('hex'),
  sha512: createHash('sha512').update(content).digest('hex'),
});

/** A file with a statement next to it that contains two digests of the file. */
async function statedFileScene(world: World): Promise<Scene> {
  const scene = await fileScene(world);
  scene.evidence = [await attested(scene, { subject: [{ digest: digestsOf(CONTENT) }] })];
  return scene;
}

const STATED_FILE: Family = {
  name: 'a file with a statement about it',
  place: /app\.tgz\.sigstore\.json: /,
  scene: statedFileScene,
  rows: [
    {
      what: 'it is altered',
      code: 'subject-mismatch',
      says: /the signed digest is not sha256/,
      breaks: (scene) => writeFileSync(pathOf(scene), 'another tarball'),
    },
    stating(
      'one of its digests belongs to another file',
      'subject-mismatch',
      /the signed digest is not/,
      () => {
        const { sha512 } = digestsOf(Buffer.from('another tarball'));
        return { subject: [{ digest: { ...digestsOf(CONTENT), sha512 } }] };
      },
    ),
    stating(
      'its digest has an unknown algorithm',
      'subject-mismatch',
      /the signed digest is not/,
      () => ({
        subject: [{ digest: { md5: createHash('md5').update(CONTENT).digest('hex') } }],
      }),
    ),
    {
      what: 'the checksum file has a different digest for it',
      code: 'subject-mismatch',
      says: /the signed digest is not sha256/,
      breaks: (scene) => {
        const sums = join(temporaryFolder('tamper-sums'), 'app.tgz.sha256');
        const { sha256 } = digestsOf(Buffer.from('another tarball'));
        writeFileSync(sums, `${sha256}  app.tgz\n`);
        delete scene.inputs['subject-path'];
        scene.inputs['subject-checksums'] = sums;
      },
    },
  ],
};

export const FILE_FAMILIES: readonly Family[] = [FILE, STATED_FILE];
