import { allOf, makePayloadBundle } from '../evidence.ts';
import { replaced } from './parts.ts';
import type { Family, Row } from './row.ts';
import type { Scene } from './scene.ts';
import { attested, signedScene, statementAbout } from './signed.ts';

/** Rows with arbitrary content from the right signer. */
export function stating(
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

/** Rows with a payload that JSON.stringify would not write. */
function paying(what: string, says: RegExp, payload: (statement: string) => string | Buffer): Row {
  const breaks = async (scene: Scene) => {
    const statement = JSON.stringify(statementAbout(scene.digest));
    const data = Buffer.from(payload(statement));
    scene.evidence = [await makePayloadBundle(allOf(scene.world.sigstore), data)];
  };
  return { what, code: 'statement-malformed', says, breaks };
}

const hexOf = (digest: string): string => digest.slice('sha256:'.length);

export const STATEMENT_FAMILY: Family = {
  name: 'a signed statement',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: signedScene,
  rows: [
    stating(
      'it is about another image',
      'subject-mismatch',
      /the signed digest is not/,
      ({ world }) => ({
        subject: [{ digest: { sha256: hexOf(world.evil.manifest.digest) } }],
      }),
    ),
    stating('it has no subject', 'subject-mismatch', /the signed digest is not/, () => ({
      subject: [],
    })),
    stating(
      'its subjects are not a list',
      'subject-mismatch',
      /the signed digest is not/,
      ({ digest }) => ({
        subject: { digest: { sha256: hexOf(digest) } },
      }),
    ),
    stating(
      'its subject has only a name',
      'subject-mismatch',
      /the signed digest is not/,
      ({ repository }) => ({
        subject: [{ name: repository.reference, digest: {} }],
      }),
    ),
    stating(
      'its subject has the digest as its name',
      'subject-mismatch',
      /the signed digest is not/,
      (scene) => ({
        subject: [{ name: scene.digest, digest: { sha256: '0'.repeat(64) } }],
      }),
    ),
    stating(
      'its digest has another algorithm',
      'subject-mismatch',
      /the signed digest is not/,
      (scene) => ({
        subject: [{ digest: { sha512: hexOf(scene.digest) } }],
      }),
    ),
    stating(
      'its digest is cut short',
      'subject-mismatch',
      /the signed digest is not/,
      ({ digest }) => ({
        subject: [{ digest: { sha256: hexOf(digest).slice(0, 63) } }],
      }),
    ),
    stating(
      'its digest is in upper case',
      'subject-mismatch',
      /the signed digest is not/,
      ({ digest }) => ({
        subject: [{ digest: { sha256: hexOf(digest).toUpperCase() } }],
      }),
    ),
    {
      ...stating('it is an SBOM', 'evidence-missing', /- no .+ found/, () => ({
        predicateType: 'https://cyclonedx.org/bom',
        predicate: { bomFormat: 'CycloneDX' },
      })),
      listedAs: 'predicate-mismatch',
      place: /octo\/app\d+@sha256:[0-9a-f]{64} does not pass/,
    },
    {
      ...stating(
        'its type is longer than the required one',
        'evidence-missing',
        /- no .+ found/,
        () => ({
          predicateType: 'https://sigstore.dev/cosign/sign/v10',
        }),
      ),
      listedAs: 'predicate-mismatch',
      place: /octo\/app\d+@sha256:[0-9a-f]{64} does not pass/,
    },
    stating('it has no predicate type', 'statement-malformed', /no predicate type/, () => ({
      predicateType: undefined,
    })),
    stating(
      'its type is the internal name for a signature without a type',
      'statement-malformed',
      /not a URI/,
      () => ({
        predicateType: 'cosign-legacy',
      }),
    ),
    stating('its predicate type is endless', 'statement-malformed', /is too long/, () => ({
      predicateType: `https://sigstore.dev/cosign/sign/v1${'/'.repeat(2_000)}`,
    })),
    stating('its version is unknown', 'statement-malformed', /Statement\/v2/, () => ({
      _type: 'https://in-toto.io/Statement/v2',
    })),
    stating('it has no version', 'statement-malformed', /the unexpected type undefined/, () => ({
      _type: undefined,
    })),
    {
      what: 'its payload has a different type',
      code: 'statement-malformed',
      says: /the payload type application\/json is not that of an in-toto statement/,
      breaks: async (scene) => {
        const payloadType = 'application/json';
        scene.evidence = [await attested(scene, {}, { payloadType })];
      },
    },
    paying('it is not JSON', /not valid JSON/, (statement) => statement.slice(1)),
    paying('it is a list of statements', /not a JSON object/, (statement) => `[${statement}]`),
    paying('it has two lists of subjects', /"subject" occurs twice/, (statement) =>
      statement.replace('{', '{"subject":[{"digest":{"sha256":"00"}}],'),
    ),
    paying('it has two digests of one subject', /"sha256" occurs twice/, (statement) =>
      replaced(statement, '"sha256":', '"sha256":"00","sha256":'),
    ),
    paying(
      'its predicate type appears twice, once escaped',
      /"predicateType" occurs twice/,
      (text) => replaced(text, '{', '{"predicate\\u0054ype":"https://slsa.dev/provenance/v1",'),
    ),
    paying('it is not UTF-8', /not valid UTF-8/, (statement) =>
      Buffer.from(replaced(statement, 'octo/app', 'octo/\xff'), 'latin1'),
    ),
    paying('its nesting is endless', /nested too deeply/, (statement) =>
      replaced(statement, '"predicate":{}', `"predicate":${'['.repeat(500)}${']'.repeat(500)}`),
    ),
  ],
};
