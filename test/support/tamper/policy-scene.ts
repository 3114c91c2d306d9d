import type { Claims } from '../sigstore/oidc.ts';
import { replaced, required } from './parts.ts';
import type { Family, Row } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { attested } from './signed.ts';
import type { World } from './world.ts';

/** Signers by their claims, which are workflows in three repositories. */
export const RELEASE: Claims = {};
export const SECURITY: Claims = { repository: 'octo-org/security' };
export const STRANGER: Claims = { repository: 'evil-org/octo-app' };

/** One attestation about the image. */
interface Piece {
  readonly predicateType?: string;
  predicate: Record<string, unknown>;
  by: Claims;
}

/**
 * Attestations of a scene. They are signed during the verification, so that rows can change the attestations before
 * they are signed.
 */
const pieces = new WeakMap<Scene, Piece[]>();

export function piecesOf(scene: Scene): Piece[] {
  return required(pieces.get(scene), 'list of pieces');
}

export function pieceOf(scene: Scene, index = 0): Piece {
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

export function policyScene(
  rules: string,
  evidence: (scene: Scene) => readonly Piece[],
): Family['scene'] {
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

/** A row with another signer or different content. */
export function changed(
  what: string,
  code: Row['code'],
  says: RegExp,
  breaks: (scene: Scene) => void,
): Row {
  return { what, code, says, breaks };
}

/** A row with another policy. */
export function asked(
  what: string,
  code: Row['code'],
  says: RegExp,
  from: string,
  to: string,
): Row {
  const breaks = (scene: Scene) => {
    scene.policy = replaced(scene.policy ?? '', from, to);
  };
  return { what, code, says, breaks };
}

const IN_POLICY = /The policy \.assay\.yml is invalid:\n- line \d+, verify\./;

/** A row with an invalid policy, so that nothing is verified. */
export function misread(
  what: string,
  says: RegExp,
  from: string,
  to: string,
  place = IN_POLICY,
): Row {
  return { ...asked(what, 'policy-invalid', says, from, to), place };
}

export const REFERRER = /referrer sha256:[0-9a-f]{64}: /;
export const SUBJECT = /octo\/app\d+@sha256:[0-9a-f]{64} does not pass/;
