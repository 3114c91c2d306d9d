import { IDENTITY } from '../evidence.ts';
import type { Claims } from '../sigstore/oidc.ts';
import { replaced, required } from './parts.ts';
import type { Family, Row } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { attested } from './signed.ts';
import type { World } from './world.ts';

/** Who signs for what: workflows of three repositories, by their claims. */
const RELEASE: Claims = {};
const SECURITY: Claims = { repository: 'octo-org/security' };
const STRANGER: Claims = { repository: 'evil-org/octo-app' };

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const SBOM = 'https://cyclonedx.org/bom';
const SCAN = 'https://in-toto.io/attestation/vulns/v0.2';
const VEX = 'https://openvex.dev/ns/v0.2.0';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const SUMMARY = 'https://slsa.dev/verification_summary/v1';
const APPROVAL = 'https://octo.example/approved/v1';

/** One piece of evidence about the image. */
interface Piece {
  readonly predicateType?: string;
  predicate: Record<string, unknown>;
  by: Claims;
}

/** The pieces of a scene, which are signed when it is verified: rows change them before. */
const pieces = new WeakMap<Scene, Piece[]>();

function piecesOf(scene: Scene): Piece[] {
  return required(pieces.get(scene), 'list of pieces');
}

function pieceOf(scene: Scene, index = 0): Piece {
  return required(piecesOf(scene)[index], 'piece');
}

const IDENTITIES = `
verify:
  identities:
    release:
      workflow: octo-org/octo-app/.github/workflows/release.yml
      repository: octo-org/octo-app
      branch: main
      runner: github-hosted
    security:
      workflow: octo-org/security/.github/workflows/release.yml
  evidence:
`;

function sceneOf(rules: string, evidence: (scene: Scene) => readonly Piece[]): Family['scene'] {
  return (world: World) => {
    const scene = openScene(world, { policy: `${IDENTITIES}${rules}` });
    delete scene.inputs['certificate-identity'];
    pieces.set(scene, structuredClone([...evidence(scene)]));
    scene.prepare = async () => {
      for (const { predicateType, predicate, by } of piecesOf(scene)) {
        const statement = { ...(predicateType && { predicateType }), predicate };
        scene.evidence.push(await attested(scene, statement, { claims: by }));
      }
    };
    return scene;
  };
}

/** A row in which somebody else signs, or something else. */
function changed(
  what: string,
  code: Row['code'],
  says: RegExp,
  breaks: (scene: Scene) => void,
): Row {
  return { what, code, says, breaks };
}

/** A row in which the policy asks for something else. */
function asked(what: string, code: Row['code'], says: RegExp, from: string, to: string): Row {
  const breaks = (scene: Scene) => {
    scene.policy = replaced(scene.policy ?? '', from, to);
  };
  return { what, code, says, breaks };
}

const IN_POLICY = /the policy \.assay\.yml cannot be used:\n- line \d+, verify\./;

/** A row whose policy is refused when it is read: nothing is judged by it. */
function misread(what: string, says: RegExp, from: string, to: string, place = IN_POLICY): Row {
  return { ...asked(what, 'policy-invalid', says, from, to), place };
}

const REFERRER = /referrer sha256:[0-9a-f]{64}: /;
const SUBJECT = /octo\/app\d+@sha256:[0-9a-f]{64} does not pass/;

const SIGNERS: Family = {
  name: 'a policy that says who signs',
  place: REFERRER,
  scene: sceneOf('    - {type: signature, signed-by: release, max-age-days: 7}', () => [
    { predicate: {}, by: RELEASE },
  ]),
  rows: [
    changed('another repository signed', 'identity-mismatch', /evil-org/, (scene) => {
      pieceOf(scene).by = STRANGER;
    }),
    changed('another workflow signed', 'identity-mismatch', /nightly\.yml/, (scene) => {
      const workflow = replaced(IDENTITY, 'https://github.com/', '');
      pieceOf(scene).by = { job_workflow_ref: replaced(workflow, 'release.yml', 'nightly.yml') };
    }),
    changed('its workflow was called by another repository', 'claim-mismatch', /evil/, (scene) => {
      const workflow = replaced(IDENTITY, 'https://github.com/', '');
      pieceOf(scene).by = { ...STRANGER, job_workflow_ref: workflow };
    }),
    changed('another branch was built', 'claim-mismatch', /refs\/heads\/evil/, (scene) => {
      pieceOf(scene).by = { ref: 'refs/heads/evil' };
    }),
    changed('a branch is called as the tag', 'claim-mismatch', /refs\/tags\/main/, (scene) => {
      pieceOf(scene).by = { ref: 'refs/tags/main' };
    }),
    changed('a machine of one’s own built it', 'claim-mismatch', /self-hosted/, (scene) => {
      pieceOf(scene).by = { runner_environment: 'self-hosted' };
    }),
    asked(
      'somebody else vouched for the signer',
      'issuer-mismatch',
      /vouched for by https:\/\/token/,
      '      branch: main',
      '      branch: main\n      issuer: https://issuer.octo.example',
    ),
    asked(
      'the certificate lacks what is asked for',
      'claim-mismatch',
      /no claim deploymentEnvironment/,
      'branch: main',
      'environment: production',
    ),
    changed(
      'its branch is named as what is accepted',
      'identity-mismatch',
      /evil\.yml/,
      (scene) => {
        const evil = 'octo-org/octo-app/.github/workflows/evil.yml@refs/heads/x@refs/heads/main';
        pieceOf(scene).by = { job_workflow_ref: evil };
        scene.policy = replaced(
          scene.policy ?? '',
          'workflow: octo-org/octo-app/.github/workflows/release.yml',
          'identity-pattern: https://github.com/octo-org/octo-app/.github/workflows/*@refs/heads/main',
        );
      },
    ),
    changed('another of the policy’s signers signed', 'signer-not-asked', /security/, (scene) => {
      pieceOf(scene).by = SECURITY;
    }),
    changed('it was signed too long ago', 'too-old', /8 days ago; at most 7/, (scene) => {
      scene.daysLater = 8;
    }),
    {
      ...changed('nothing is signed', 'evidence-missing', /none at all/, (scene) => {
        pieces.set(scene, []);
      }),
      place: SUBJECT,
    },
    misread('a key is misspelt', /did you mean signed-by/, 'signed-by', 'signedby'),
    misread(
      'a signer is not known',
      /did you mean release/,
      'signed-by: release',
      'signed-by: releese',
    ),
    misread(
      'a pattern accepts everyone',
      /must begin with a server and a whole owner/,
      'workflow: octo-org/octo-app/.github/workflows/release.yml',
      'identity-pattern: "*"',
    ),
    misread(
      'a pattern accepts owners whose name goes on',
      /must begin with a server and a whole owner/,
      'workflow: octo-org/octo-app/.github/workflows/release.yml',
      'identity-pattern: https://github.com/octo-org*',
    ),
    misread(
      'an owner is a pattern',
      /octo-org\/app/,
      'repository: octo-org/octo-app',
      'repository: "*/octo-app"',
    ),
    misread('an age is no number', /whole number/, 'max-age-days: 7', 'max-age-days: -7'),
    misread(
      'it asks for what cannot be',
      /did you mean signature/,
      'type: signature',
      'type: signatur',
    ),
    misread(
      'it asks for nothing',
      /needs evidence/,
      '    - {type: signature, signed-by: release, max-age-days: 7}',
      '    []',
    ),
    misread(
      'a signer is named twice',
      /duplicated|twice|map/i,
      '    security:\n',
      '    release:\n      repository: evil-org/octo-app\n    security:\n',
      /\.assay\.yml cannot be used:\n- line \d+: /,
    ),
  ],
};

const TWO_SIGNERS: Family = {
  name: 'a policy that takes two signers',
  place: REFERRER,
  scene: sceneOf(`    - {type: ${APPROVAL}, signers: 2}`, () => [
    { predicateType: APPROVAL, predicate: { by: 1 }, by: RELEASE },
    { predicateType: APPROVAL, predicate: { by: 2 }, by: SECURITY },
  ]),
  rows: [
    {
      ...changed(
        'one signed twice',
        'signers-too-few',
        /takes 2 different signers, and has 1/,
        (scene) => {
          pieceOf(scene, 1).by = RELEASE;
        },
      ),
      place: SUBJECT,
    },
    {
      ...changed(
        'one is missing',
        'signers-too-few',
        /takes 2 different signers, and has 1/,
        (scene) => {
          piecesOf(scene).pop();
        },
      ),
      place: SUBJECT,
    },
    misread('more must sign than may', /only 2 may sign/, 'signers: 2', 'signers: 3'),
  ],
};

const BUILDER = IDENTITY;
const SOURCE = 'https://github.com/octo-org/octo-app';

const CONTENT: Family = {
  name: 'a policy that says who built it, and from what',
  place: REFERRER,
  scene: sceneOf(
    `    - type: provenance
      builder: ${BUILDER}
      source: ${SOURCE}
      condition: predicate.buildDefinition.externalParameters.workflow.ref == "refs/heads/main"
    - {type: sbom, complete: true}
    - {type: test-result}
    - {type: verification-summary}`,
    () => [
      {
        predicateType: PROVENANCE,
        predicate: {
          buildDefinition: {
            externalParameters: { workflow: { ref: 'refs/heads/main', repository: SOURCE } },
          },
          runDetails: { builder: { id: BUILDER } },
        },
        by: RELEASE,
      },
      {
        predicateType: SBOM,
        predicate: { bomFormat: 'CycloneDX', components: [{ type: 'library', name: 'left-pad' }] },
        by: RELEASE,
      },
      { predicateType: TEST_RESULT, predicate: { result: 'PASSED' }, by: RELEASE },
      { predicateType: SUMMARY, predicate: { verificationResult: 'PASSED' }, by: SECURITY },
    ],
  ),
  rows: [
    changed('another builder built it', 'builder-mismatch', /built by https:\/\/evil/, (scene) => {
      pieceOf(scene).predicate['runDetails'] = { builder: { id: 'https://evil.example' } };
    }),
    changed('nobody says who built it', 'builder-mismatch', /names no builder/, (scene) => {
      delete pieceOf(scene).predicate['runDetails'];
    }),
    changed('it was built from another source', 'source-mismatch', /evil-org/, (scene) => {
      pieceOf(scene).predicate['buildDefinition'] = {
        externalParameters: { workflow: { repository: 'https://github.com/evil-org/octo-app' } },
      };
    }),
    changed('nobody says from what it was built', 'source-mismatch', /names no source/, (scene) => {
      pieceOf(scene).predicate['buildDefinition'] = {};
    }),
    changed(
      'its source goes on after the one asked for',
      'source-mismatch',
      /octo-app-evil/,
      (scene) => {
        const workflow = { repository: `${SOURCE}-evil` };
        pieceOf(scene).predicate['buildDefinition'] = { externalParameters: { workflow } };
      },
    ),
    changed('a condition is false', 'condition-false', /is false/, (scene) => {
      pieceOf(scene).predicate['buildDefinition'] = {
        externalParameters: { workflow: { ref: 'refs/heads/evil', repository: SOURCE } },
      };
    }),
    changed(
      'a condition asks for what is not there',
      'condition-undecided',
      /No such key: ref/,
      (scene) => {
        pieceOf(scene).predicate['buildDefinition'] = {
          externalParameters: { workflow: { repository: SOURCE } },
        };
      },
    ),
    asked(
      'a condition compares what cannot be compared',
      'condition-undecided',
      /no such overload/,
      'workflow.ref == "refs/heads/main"',
      'workflow.ref > 1',
    ),
    asked(
      'a condition is neither true nor false',
      'condition-undecided',
      /neither true nor false/,
      'condition: predicate.buildDefinition.externalParameters.workflow.ref == "refs/heads/main"',
      'condition: predicate.buildDefinition.externalParameters.workflow.ref',
    ),
    misread('a condition is no CEL', /is no CEL expression/, 'ref == "refs', 'ref = "refs'),
    misread(
      'a condition uses regular expressions',
      /uses matches\(\)/,
      'ref == "refs/heads/main"',
      'ref.matches("(a+)+")',
    ),
    misread(
      'a condition gives no truth',
      /must give true or false/,
      'predicate.buildDefinition.externalParameters.workflow.ref == "refs/heads/main"',
      'predicateType + "x"',
    ),
    misread(
      'what is asked for is of another type',
      /is for sbom/,
      '{type: test-result}',
      '{type: test-result, complete: true}',
    ),
    changed('the SBOM lists nothing', 'sbom-incomplete', /no components/, (scene) => {
      pieceOf(scene, 1).predicate['components'] = [];
    }),
    changed('the SBOM says that it lacks something', 'sbom-incomplete', /incomplete/, (scene) => {
      pieceOf(scene, 1).predicate['compositions'] = [{ aggregate: 'incomplete' }];
    }),
    changed('the SBOM is none', 'sbom-incomplete', /neither CycloneDX nor SPDX/, (scene) => {
      pieceOf(scene, 1).predicate = { complete: true };
    }),
    changed('the tests failed', 'result-failed', /result is FAILED/, (scene) => {
      pieceOf(scene, 2).predicate['result'] = 'FAILED';
    }),
    changed('the tests say nothing', 'result-failed', /has no result/, (scene) => {
      pieceOf(scene, 2).predicate = {};
    }),
    changed(
      'an earlier verification failed',
      'result-failed',
      /verificationResult is FAILED/,
      (scene) => {
        pieceOf(scene, 3).predicate['verificationResult'] = 'FAILED';
      },
    ),
  ],
};

const FINDING = {
  id: 'CVE-2026-0001',
  severity: [{ method: 'assay', score: 'critical' }],
  annotations: [{ purl: 'pkg:npm/left-pad@1.0.0' }],
};

const NOT_AFFECTED = {
  vulnerability: { name: 'CVE-2026-0001' },
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path',
};

const scanOf = (...result: readonly object[]) => ({ scanner: { result } });
const imagePurl = (name: string, digest: string) => `pkg:oci/${name}@${digest}`;

const FINDINGS: Family = {
  name: 'a policy that lets no finding open',
  place: REFERRER,
  scene: sceneOf(
    '    - {type: vulnerabilities, signed-by: release, fail-on: high, vex-by: security}',
    ({ repository, digest }) => {
      const name = required(repository.name.split('/').at(-1), 'name');
      const products = [{ '@id': imagePurl(name, digest) }];
      return [
        { predicateType: SCAN, predicate: scanOf(FINDING), by: RELEASE },
        {
          predicateType: VEX,
          predicate: { statements: [{ ...NOT_AFFECTED, products }] },
          by: SECURITY,
        },
      ];
    },
  ),
  rows: [
    changed('nobody excused it', 'findings-open', /CVE-2026-0001 \(critical\)/, (scene) => {
      piecesOf(scene).pop();
    }),
    changed('somebody excused it who may not', 'findings-open', /CVE-2026-0001/, (scene) => {
      pieceOf(scene, 1).by = RELEASE;
    }),
    changed('another image was excused', 'findings-open', /CVE-2026-0001/, (scene) => {
      const { digest } = scene.world.evil.manifest;
      const products = [{ '@id': imagePurl('app', digest) }];
      pieceOf(scene, 1).predicate = { statements: [{ ...NOT_AFFECTED, products }] };
    }),
    changed('another package was excused', 'findings-open', /CVE-2026-0001/, (scene) => {
      const products = [{ '@id': 'pkg:npm/right-pad@1.0.0' }];
      pieceOf(scene, 1).predicate = { statements: [{ ...NOT_AFFECTED, products }] };
    }),
    changed('another vulnerability was excused', 'findings-open', /CVE-2026-0001/, (scene) => {
      const vulnerability = { name: 'CVE-2026-00011' };
      pieceOf(scene, 1).predicate = { statements: [{ ...NOT_AFFECTED, vulnerability }] };
    }),
    changed('it was excused without a reason', 'findings-open', /CVE-2026-0001/, (scene) => {
      const { justification: _, ...statement } = NOT_AFFECTED;
      pieceOf(scene, 1).predicate = { statements: [statement] };
    }),
    changed('the excuse was taken back', 'findings-open', /CVE-2026-0001/, (scene) => {
      const { vulnerability } = NOT_AFFECTED;
      const affected = { vulnerability, status: 'affected' };
      pieceOf(scene, 1).predicate = { statements: [NOT_AFFECTED, affected] };
    }),
    changed('a finding is added', 'findings-open', /CVE-2026-0002 \(high\)/, (scene) => {
      const other = { ...FINDING, id: 'CVE-2026-0002', severity: [{ score: '7.5' }] };
      pieceOf(scene).predicate = scanOf(FINDING, other);
    }),
    changed('nobody scored a finding', 'findings-open', /CVE-2026-0003 \(unknown\)/, (scene) => {
      pieceOf(scene).predicate = scanOf({ id: 'CVE-2026-0003' });
    }),
    changed(
      'its scan cannot be read',
      'findings-unreadable',
      /a form that is not read/,
      (scene) => {
        pieceOf(scene).predicate = { scanner: { result: 'none' } };
      },
    ),
    changed('somebody scanned who may not', 'signer-not-asked', /not by release/, (scene) => {
      pieceOf(scene).by = SECURITY;
    }),
    misread('a severity is misspelt', /did you mean high/, 'fail-on: high', 'fail-on: hihg'),
    misread(
      'who excuses is asked for nothing',
      /says nothing without fail-on/,
      'fail-on: high, ',
      '',
    ),
  ],
};

export const POLICY_FAMILIES: readonly Family[] = [SIGNERS, TWO_SIGNERS, CONTENT, FINDINGS];
