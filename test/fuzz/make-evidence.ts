import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import {
  allOf,
  aStatement,
  makeLegacyAttestation,
  makeLegacySignature,
  makeMessageBundle,
  makeStatementBundle,
} from '../support/evidence.ts';
import { startSigstore } from '../support/sigstore.ts';
import { ROOT } from '../support/sources.ts';

/**
 * Creates `test/fixtures/fuzz/evidence` with evidence of every kind from a local Sigstore, and the material to verify
 * it. The keys are discarded at the end. Run it with `node test/fuzz/make-evidence.ts`.
 */
const FOLDER = join(ROOT, 'test', 'fixtures', 'fuzz', 'evidence');

const sigstore = await startSigstore();
const making = allOf(sigstore);
const signature = await makeLegacySignature(making);
const attestation = await makeLegacyAttestation(making, aStatement());
const files: Readonly<Record<string, unknown>> = {
  'trusted_root.json': sigstore.trustedRoot,
  'signing_config.json': sigstore.signingConfig(2),
  'statement.json': await makeStatementBundle(making),
  'statement-rekor2.json': await makeStatementBundle({ ...making, rekorVersion: 2 }),
  'message.json': await makeMessageBundle(making, Buffer.from('artifact')),
  'legacy-signature.json': { ...signature, payload: signature.payload.toString() },
  'legacy-attestation.json': { ...attestation, envelope: attestation.envelope.toString() },
};
mkdirSync(FOLDER, { recursive: true });
for (const [name, value] of Object.entries(files)) {
  writeFileSync(join(FOLDER, name), prettyJson(value));
}
await sigstore.close();
