import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allOf,
  flipped,
  makeMessageBundle,
  makePayloadBundle,
  makeStatementBundle,
} from '../evidence.ts';
import { temporaryFolder } from '../programs.ts';
import { messageOf, replaced, required } from './parts.ts';
import { bundleRow, type Family, type Row } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { attested, signedScene, statementAbout } from './signed.ts';
import type { World } from './world.ts';

/** Whatever is signed, it is signed by the right signer. */
function stating(
  what: string,
  code: Row['code'],
  says: RegExp,
  over: (scene: Scene) => object,
): Row {
  const breaks = async (scene: Scene) => {
    scene.evidence = [await attested(scene, over(scene))];
  };
  return { what, code, says, breaks };
}

/** The same with a payload that JSON.stringify would not write. */
function paying(what: string, says: RegExp, payload: (statement: string) => string | Buffer): Row {
  const breaks = async (scene: Scene) => {
    const statement = JSON.stringify(statementAbout(scene.digest));
    const data = Buffer.from(payload(statement));
    scene.evidence = [await makePayloadBundle(allOf(scene.world.sigstore), data)];
  };
  return { what, code: 'statement-malformed', says, breaks };
}

const hexOf = (digest: string): string => digest.slice('sha256:'.length);

const STATEMENT: Family = {
  name: 'a signed statement',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: signedScene,
  rows: [
    stating('it is about another image', 'subject-mismatch', /it is not about/, ({ world }) => ({
      subject: [{ digest: { sha256: hexOf(world.evil.manifest.digest) } }],
    })),
    stating('it has no subject', 'subject-mismatch', /it is not about/, () => ({ subject: [] })),
    stating('its subjects are no list', 'subject-mismatch', /it is not about/, ({ digest }) => ({
      subject: { digest: { sha256: hexOf(digest) } },
    })),
    stating('its subject has a name alone', 'subject-mismatch', /not about/, ({ repository }) => ({
      subject: [{ name: repository.reference, digest: {} }],
    })),
    stating('its subject is named by the digest', 'subject-mismatch', /not about/, (scene) => ({
      subject: [{ name: scene.digest, digest: { sha256: '0'.repeat(64) } }],
    })),
    stating('its digest is of another algorithm', 'subject-mismatch', /not about/, (scene) => ({
      subject: [{ digest: { sha512: hexOf(scene.digest) } }],
    })),
    stating('its digest is cut short', 'subject-mismatch', /it is not about/, ({ digest }) => ({
      subject: [{ digest: { sha256: hexOf(digest).slice(0, 63) } }],
    })),
    stating('its digest is in capitals', 'subject-mismatch', /it is not about/, ({ digest }) => ({
      subject: [{ digest: { sha256: hexOf(digest).toUpperCase() } }],
    })),
    {
      ...stating('it is an SBOM', 'evidence-missing', /none at all/, () => ({
        predicateType: 'https://cyclonedx.org/bom',
        predicate: { bomFormat: 'CycloneDX' },
      })),
      listedAs: 'predicate-mismatch',
      place: /octo\/app\d+@sha256:[0-9a-f]{64} does not pass/,
    },
    {
      ...stating('its type goes on after the one asked for', 'evidence-missing', /none/, () => ({
        predicateType: 'https://sigstore.dev/cosign/sign/v10',
      })),
      listedAs: 'predicate-mismatch',
      place: /octo\/app\d+@sha256:[0-9a-f]{64} does not pass/,
    },
    stating('it has no predicate type', 'statement-malformed', /no predicate type/, () => ({
      predicateType: undefined,
    })),
    stating('its predicate type is endless', 'statement-malformed', /is too long/, () => ({
      predicateType: `https://sigstore.dev/cosign/sign/v1${'/'.repeat(2_000)}`,
    })),
    stating('it is of a version that is not known', 'statement-malformed', /Statement\/v2/, () => ({
      _type: 'https://in-toto.io/Statement/v2',
    })),
    stating('it says no version', 'statement-malformed', /of type undefined/, () => ({
      _type: undefined,
    })),
    {
      what: 'its payload is of another type',
      code: 'statement-malformed',
      says: /its payload is application\/json, not an in-toto statement/,
      breaks: async (scene) => {
        const payloadType = 'application/json';
        scene.evidence = [await attested(scene, {}, { payloadType })];
      },
    },
    paying('it is no JSON', /not valid JSON/, (statement) => statement.slice(1)),
    paying('it is a list of statements', /not a JSON object/, (statement) => `[${statement}]`),
    paying('it has two lists of subjects', /"subject" twice/, (statement) =>
      statement.replace('{', '{"subject":[{"digest":{"sha256":"00"}}],'),
    ),
    paying('it has two digests of one subject', /"sha256" twice/, (statement) =>
      replaced(statement, '"sha256":', '"sha256":"00","sha256":'),
    ),
    paying('its predicate type is there twice, once in disguise', /"predicateType" twice/, (text) =>
      replaced(text, '{', '{"predicate\\u0054ype":"https://slsa.dev/provenance/v1",'),
    ),
    paying('it is not UTF-8', /not in UTF-8/, (statement) =>
      Buffer.from(replaced(statement, 'octo/app', 'octo/\xff'), 'latin1'),
    ),
    paying('it is nested without end', /nested too deeply/, (statement) =>
      replaced(statement, '"predicate":{}', `"predicate":${'['.repeat(500)}${']'.repeat(500)}`),
    ),
  ],
};

const CONTENT = Buffer.from('a release tarball');

/** A file with a signature over its bytes beside it. */
async function fileScene(world: World): Promise<Scene> {
  const folder = temporaryFolder('tamper-file');
  const path = join(folder, 'app.tgz');
  writeFileSync(path, CONTENT);
  const scene = openScene(world, { bundlePath: join(folder, 'app.tgz.sigstore.json') });
  Object.assign(scene.inputs, { path, bundle: scene.bundlePath });
  delete scene.inputs['image'];
  scene.evidence = [await makeMessageBundle(allOf(world.sigstore), CONTENT)];
  return scene;
}

const pathOf = ({ inputs }: Scene): string => required(inputs['path'], 'path');

const FILE: Family = {
  name: 'a file',
  place: /app\.tgz\.sigstore\.json: /,
  scene: fileScene,
  rows: [
    {
      what: 'it is altered',
      code: 'subject-mismatch',
      says: /made for a file with another digest/,
      breaks: (scene) => writeFileSync(pathOf(scene), 'another tarball'),
    },
    {
      what: 'it is altered, and only checksums are here',
      code: 'subject-mismatch',
      says: /made for a file with another digest/,
      breaks: (scene) => {
        const sums = `${pathOf(scene)}.sha256`;
        const hex = createHash('sha256').update('another tarball').digest('hex');
        writeFileSync(sums, `${hex}  app.tgz\n`);
        delete scene.inputs['path'];
        scene.inputs['subject-checksums'] = sums;
      },
    },
    bundleRow(
      'the digest in its bundle is altered',
      'subject-mismatch',
      /another digest/,
      (bundle) => {
        const { messageDigest } = messageOf(bundle);
        messageDigest.digest = flipped(messageDigest.digest);
      },
    ),
    bundleRow(
      'the digest in its bundle is of no known length',
      'bundle-malformed',
      /no known length/,
      (bundle) => {
        messageOf(bundle).messageDigest.digest = Buffer.from('short').toString('base64');
      },
    ),
    bundleRow(
      'its signature is altered',
      'signature-invalid',
      /not over this content/,
      (bundle) => {
        const message = messageOf(bundle);
        message.signature = flipped(message.signature);
      },
    ),
    bundleRow(
      'its signature is over other bytes, under the digest of these',
      'signature-invalid',
      /not over this content/,
      async (bundle, scene) => {
        const { messageDigest } = messageOf(bundle);
        const other = await makeMessageBundle(allOf(scene.world.sigstore), Buffer.from('other'));
        Object.assign(messageOf(other), { messageDigest });
        scene.evidence = [other];
      },
    ),
    {
      what: 'a statement about another file lies beside it',
      code: 'subject-mismatch',
      says: /it is not about sha256/,
      breaks: async (scene) => {
        scene.evidence = [
          await makeStatementBundle(allOf(scene.world.sigstore), statementAbout(scene.digest)),
        ];
      },
    },
    {
      what: 'nothing lies beside it',
      code: 'evidence-unreadable',
      says: /It is empty/,
      breaks: (scene) => {
        scene.evidence = [];
      },
    },
    {
      what: 'its signature is passed off as that of an image',
      code: 'subject-mismatch',
      says: /only a file can be verified against those/,
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

/** The same with a statement that has two digests of it. */
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
      says: /it is not about sha256/,
      breaks: (scene) => writeFileSync(pathOf(scene), 'another tarball'),
    },
    stating('one of its digests is another’s', 'subject-mismatch', /not about/, () => {
      const { sha512 } = digestsOf(Buffer.from('another tarball'));
      return { subject: [{ digest: { ...digestsOf(CONTENT), sha512 } }] };
    }),
    stating(
      'its digest is of an algorithm that is not known',
      'subject-mismatch',
      /not about/,
      () => ({
        subject: [{ digest: { md5: createHash('md5').update(CONTENT).digest('hex') } }],
      }),
    ),
    {
      what: 'the file that names it has the digest of another',
      code: 'subject-mismatch',
      says: /it is not about sha256/,
      breaks: (scene) => {
        const sums = `${pathOf(scene)}.sha256`;
        const { sha256 } = digestsOf(Buffer.from('another tarball'));
        writeFileSync(sums, `${sha256}  app.tgz\n`);
        delete scene.inputs['path'];
        scene.inputs['subject-checksums'] = sums;
      },
    },
  ],
};

export const STATEMENT_FAMILIES: readonly Family[] = [STATEMENT, FILE, STATED_FILE];
