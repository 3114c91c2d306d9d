import { IDENTITY } from '../evidence.ts';
import { replaced, required } from './parts.ts';
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
  SUBJECT,
} from './policy-scene.ts';
import type { Family } from './row.ts';
import type { Scene } from './scene.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const SBOM = 'https://cyclonedx.org/bom';
const SCAN = 'https://in-toto.io/attestation/vulns/v0.2';
const VEX = 'https://openvex.dev/ns/v0.2.0';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const SUMMARY = 'https://slsa.dev/verification_summary/v1';

const BUILDER = IDENTITY;
const SOURCE = 'https://github.com/octo-org/octo-app';

const SECURITY_WORKFLOW =
  'https://github.com/octo-org/security/.github/workflows/release.yml@refs/heads/main';

/** A verification summary about the image from a gate of the security team. */
function summaryOf({ digest }: Scene): Record<string, unknown> {
  return {
    verifier: { id: SECURITY_WORKFLOW },
    resourceUri: `pkg:oci/app@${encodeURIComponent(digest)}`,
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
  };
}

const CONTENT: Family = {
  name: 'a policy that requires a builder and a source',
  place: REFERRER,
  scene: policyScene(
    `    - type: provenance
      builder: ${BUILDER}
      source: ${SOURCE}
      condition: predicate.buildDefinition.externalParameters.workflow.ref == "refs/heads/main"
    - {type: sbom, complete: true}
    - {type: test-result}
    - {type: verification-summary}`,
    (scene) => [
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
      { predicateType: SUMMARY, predicate: summaryOf(scene), by: SECURITY },
    ],
  ),
  rows: [
    changed(
      'another builder built it',
      'builder-mismatch',
      /the builder https:\/\/evil/,
      (scene) => {
        pieceOf(scene).predicate['runDetails'] = { builder: { id: 'https://evil.example' } };
      },
    ),
    changed('its builder is missing', 'builder-mismatch', /names no builder/, (scene) => {
      delete pieceOf(scene).predicate['runDetails'];
    }),
    changed('it was built from another source', 'source-mismatch', /evil-org/, (scene) => {
      pieceOf(scene).predicate['buildDefinition'] = {
        externalParameters: { workflow: { repository: 'https://github.com/evil-org/octo-app' } },
      };
    }),
    changed('its source is missing', 'source-mismatch', /names no source/, (scene) => {
      pieceOf(scene).predicate['buildDefinition'] = {};
    }),
    changed(
      'its source is longer than the required one',
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
      'a condition reads a missing field',
      'condition-undecided',
      /No such key: ref/,
      (scene) => {
        pieceOf(scene).predicate['buildDefinition'] = {
          externalParameters: { workflow: { repository: SOURCE } },
        };
      },
    ),
    asked(
      'a condition compares different types',
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
    changed(
      'a condition never finishes on the predicate',
      'condition-too-costly',
      /the condition took longer than 500 ms/,
      (scene) => {
        // The condition takes minutes.
        scene.conditionMs = 500;
        const list = Array.from({ length: 50_000 }, (_, at) => at);
        Object.assign(pieceOf(scene).predicate, { list });
        scene.policy = replaced(
          scene.policy ?? '',
          'predicate.buildDefinition.externalParameters.workflow.ref == "refs/heads/main"',
          'predicate.list.all(x, predicate.list.all(y, x > -1))',
        );
      },
    ),
    {
      what: 'an input requires a signature too',
      code: 'evidence-missing',
      says: /- no signature found/,
      place: SUBJECT,
      breaks: ({ inputs }) => {
        inputs['require'] = 'signature';
      },
    },
    misread('a condition is not CEL', /is not a CEL expression/, 'ref == "refs', 'ref = "refs'),
    misread(
      'a condition uses regular expressions',
      /uses matches\(\)/,
      'ref == "refs/heads/main"',
      'ref.matches("(a+)+")',
    ),
    misread(
      'a condition has no boolean result',
      /must return true or false/,
      'predicate.buildDefinition.externalParameters.workflow.ref == "refs/heads/main"',
      'predicateType + "x"',
    ),
    misread(
      'the required type differs',
      /applies to sbom/,
      '{type: test-result}',
      '{type: test-result, complete: true}',
    ),
    changed('the SBOM lists no packages', 'sbom-incomplete', /no components/, (scene) => {
      pieceOf(scene, 1).predicate['components'] = [];
    }),
    changed('the SBOM states that it is incomplete', 'sbom-incomplete', /incomplete/, (scene) => {
      pieceOf(scene, 1).predicate['compositions'] = [{ aggregate: 'incomplete' }];
    }),
    changed(
      'the SBOM is invalid',
      'predicate-malformed',
      /contains no CycloneDX document/,
      (scene) => {
        pieceOf(scene, 1).predicate = { complete: true };
      },
    ),
    changed('the tests failed', 'result-failed', /predicate’s result is FAILED/, (scene) => {
      pieceOf(scene, 2).predicate['result'] = 'FAILED';
    }),
    changed('the test result is empty', 'result-failed', /has no result/, (scene) => {
      pieceOf(scene, 2).predicate = {};
    }),
    changed(
      'an earlier verification failed',
      'result-failed',
      /predicate’s verificationResult is FAILED/,
      (scene) => {
        pieceOf(scene, 3).predicate['verificationResult'] = 'FAILED';
      },
    ),
    changed(
      'an earlier verification was of another image',
      'resource-mismatch',
      /for a different resource: pkg:oci\/app@sha256:0/,
      (scene) => {
        pieceOf(scene, 3).predicate['resourceUri'] = `pkg:oci/app@sha256:${'0'.repeat(64)}`;
      },
    ),
    changed(
      'an earlier verification was by another verifier',
      'verifier-mismatch',
      /the summary names the verifier https:\/\/mallory\.example/,
      (scene) => {
        pieceOf(scene, 3).predicate['verifier'] = { id: 'https://mallory.example' };
      },
    ),
    changed(
      'an earlier verification names no levels',
      'levels-missing',
      /names no verified levels/,
      (scene) => {
        pieceOf(scene, 3).predicate['verifiedLevels'] = [];
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
  name: 'a policy that allows no open finding',
  place: REFERRER,
  scene: policyScene(
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
    changed('nobody suppressed it', 'findings-open', /CVE-2026-0001 \(critical\)/, (scene) => {
      piecesOf(scene).pop();
    }),
    changed('an unauthorized signer suppressed it', 'findings-open', /CVE-2026-0001/, (scene) => {
      pieceOf(scene, 1).by = RELEASE;
    }),
    changed('another image’s finding was suppressed', 'findings-open', /CVE-2026-0001/, (scene) => {
      const { digest } = scene.world.evil.manifest;
      const products = [{ '@id': imagePurl('app', digest) }];
      pieceOf(scene, 1).predicate = { statements: [{ ...NOT_AFFECTED, products }] };
    }),
    changed(
      'another package’s finding was suppressed',
      'findings-open',
      /CVE-2026-0001/,
      (scene) => {
        const products = [{ '@id': 'pkg:npm/right-pad@1.0.0' }];
        pieceOf(scene, 1).predicate = { statements: [{ ...NOT_AFFECTED, products }] };
      },
    ),
    changed('another vulnerability was suppressed', 'findings-open', /CVE-2026-0001/, (scene) => {
      const vulnerability = { name: 'CVE-2026-00011' };
      pieceOf(scene, 1).predicate = { statements: [{ ...NOT_AFFECTED, vulnerability }] };
    }),
    changed('it was suppressed without a reason', 'findings-open', /CVE-2026-0001/, (scene) => {
      const { justification: _, ...statement } = NOT_AFFECTED;
      pieceOf(scene, 1).predicate = { statements: [statement] };
    }),
    changed('the suppression was withdrawn', 'findings-open', /CVE-2026-0001/, (scene) => {
      const { vulnerability } = NOT_AFFECTED;
      const affected = { vulnerability, status: 'affected' };
      pieceOf(scene, 1).predicate = { statements: [NOT_AFFECTED, affected] };
    }),
    changed(
      'a newer scan on another branch found it',
      'findings-open',
      /CVE-2026-0001/,
      (scene) => {
        scene.policy = replaced(scene.policy ?? '', '      branch: main\n', '');
        pieceOf(scene).predicate = scanOf();
        const by = { ref: 'refs/tags/v1' };
        piecesOf(scene).push({ ...pieceOf(scene), predicate: scanOf(FINDING), by });
        piecesOf(scene).splice(1, 1);
      },
    ),
    changed('a finding is added', 'findings-open', /CVE-2026-0002 \(high\)/, (scene) => {
      const other = { ...FINDING, id: 'CVE-2026-0002', severity: [{ score: '7.5' }] };
      pieceOf(scene).predicate = scanOf(FINDING, other);
    }),
    changed('a finding has no score', 'findings-open', /CVE-2026-0003 \(unknown\)/, (scene) => {
      pieceOf(scene).predicate = scanOf({ id: 'CVE-2026-0003' });
    }),
    changed(
      'its scan is unreadable',
      'findings-unreadable',
      /the format of the scan results is not supported/,
      (scene) => {
        pieceOf(scene).predicate = { scanner: { result: { of: 'another scanner' } } };
      },
    ),
    changed('the scan is invalid', 'predicate-malformed', /contains no scan results/, (scene) => {
      pieceOf(scene).predicate = { scanner: { result: 'none' } };
    }),
    changed('an unauthorized signer scanned', 'signer-not-asked', /expected release/, (scene) => {
      pieceOf(scene).by = SECURITY;
    }),
    misread('a severity is misspelt', /did you mean high/, 'fail-on: high', 'fail-on: hihg'),
    misread(
      'the signer of suppressions is not restricted',
      /has no effect without fail-on/,
      'fail-on: high, ',
      '',
    ),
  ],
};

export const CONTENT_FAMILIES: readonly Family[] = [CONTENT, FINDINGS];
