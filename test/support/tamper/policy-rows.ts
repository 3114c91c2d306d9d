import { IDENTITY } from '../evidence.ts';
import { replaced } from './parts.ts';
import {
  asked,
  changed,
  misread,
  pieceOf,
  piecesOf,
  policyScene,
  REFERRER,
  RELEASE,
  SECURITY,
  STRANGER,
  SUBJECT,
} from './policy-scene.ts';
import type { Family } from './row.ts';

const APPROVAL = 'https://octo.example/approved/v1';

const SIGNERS: Family = {
  name: 'a policy that requires signers',
  place: REFERRER,
  scene: policyScene('    - {type: signature, signed-by: release, max-age-days: 7}', () => [
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
    changed('a branch has the name of the tag', 'claim-mismatch', /refs\/tags\/main/, (scene) => {
      pieceOf(scene).by = { ref: 'refs/tags/main' };
    }),
    changed('a self-hosted runner built it', 'claim-mismatch', /self-hosted/, (scene) => {
      pieceOf(scene).by = { runner_environment: 'self-hosted' };
    }),
    asked(
      'another issuer confirmed the signer',
      'issuer-mismatch',
      /is https:\/\/token.*; expected https/,
      '      branch: main',
      '      branch: main\n      issuer: https://issuer.octo.example',
    ),
    asked(
      'the certificate lacks a required claim',
      'claim-mismatch',
      /no deploymentEnvironment claim/,
      'branch: main',
      'environment: production',
    ),
    changed(
      'its branch is named like the accepted workflow',
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
    changed(
      'the signature is too old',
      'too-old',
      /8(?:\.\d)? days old; the limit is 7/,
      (scene) => {
        scene.daysLater = 8;
      },
    ),
    {
      ...changed('nothing is signed', 'evidence-missing', /- no .+ found/, (scene) => {
        piecesOf(scene).length = 0;
      }),
      place: SUBJECT,
    },
    misread('a key is misspelt', /did you mean signed-by/, 'signed-by', 'signedby'),
    misread(
      'a signer is unknown',
      /did you mean release/,
      'signed-by: release',
      'signed-by: releese',
    ),
    misread(
      'a pattern accepts everyone',
      /must start with a server and a complete owner/,
      'workflow: octo-org/octo-app/.github/workflows/release.yml',
      'identity-pattern: "*"',
    ),
    misread(
      'a pattern accepts owners with longer names',
      /must start with a server and a complete owner/,
      'workflow: octo-org/octo-app/.github/workflows/release.yml',
      'identity-pattern: https://github.com/octo-org*',
    ),
    misread(
      'an owner is a pattern',
      /octo-org\/app/,
      'repository: octo-org/octo-app',
      'repository: "*/octo-app"',
    ),
    misread('an age is not a number', /positive integer/, 'max-age-days: 7', 'max-age-days: -7'),
    misread(
      'its requirements contradict each other',
      /did you mean signature/,
      'type: signature',
      'type: signatur',
    ),
    misread(
      'it requires nothing',
      /has 0 required types/,
      '    - {type: signature, signed-by: release, max-age-days: 7}',
      '    []',
    ),
    misread(
      'a signer is named twice',
      /duplicated|twice|map/i,
      '    security:\n',
      '    release:\n      repository: evil-org/octo-app\n    security:\n',
      /\.assay\.yml is invalid:\n- line \d+: /,
    ),
  ],
};

const TWO_SIGNERS: Family = {
  name: 'a policy that requires two signers',
  place: REFERRER,
  scene: policyScene(`    - {type: ${APPROVAL}, signers: 2}`, () => [
    { predicateType: APPROVAL, predicate: { by: 1 }, by: RELEASE },
    { predicateType: APPROVAL, predicate: { by: 2 }, by: SECURITY },
  ]),
  rows: [
    {
      ...changed(
        'one signed twice',
        'signers-too-few',
        /2 different signers required for the .+, but only 1 found/,
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
        /2 different signers required for the .+, but only 1 found/,
        (scene) => {
          piecesOf(scene).pop();
        },
      ),
      place: SUBJECT,
    },
    misread(
      'it requires more signers than it accepts',
      /accepts only 2/,
      'signers: 2',
      'signers: 3',
    ),
  ],
};

export const POLICY_FAMILIES: readonly Family[] = [SIGNERS, TWO_SIGNERS];
