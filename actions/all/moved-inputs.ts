import type { Replacement } from '../../shared/host/spec.ts';

const SOURCE: Replacement = { actions: ['sbom', 'scan'] };
const SIGNING: Replacement = { actions: ['sign', 'attest'] };
const CONFIG: Replacement = { input: 'signing-config', actions: ['sign', 'attest'] };
const TRUST: Replacement = { actions: ['sign', 'attest', 'verify'] };

/**
 * Replacements for inputs that this action no longer has. No policy key replaces the Sigstore inputs, because a policy
 * must not choose the services that receive the job's identity token.
 */
export const movedInputs: Readonly<Record<string, Replacement>> = {
  'include-ignored': { key: 'scan.include-ignored' },
  cache: SOURCE,
  'cache-dir': SOURCE,
  'registry-mirrors': { key: 'scan.registry-mirrors' },
  resolve: { key: 'scan.resolve' },
  'base-image': SOURCE,
  format: { actions: ['sbom'] },
  'only-fixed': { key: 'scan.only-fixed' },
  unscored: { key: 'scan.unscored' },
  partial: { key: 'scan.partial' },
  unlocked: { key: 'scan.unlocked' },
  vex: { key: 'scan.vex' },
  'compare-to': { key: 'scan.compare-to' },
  'publication-registries': { key: 'scan.publication-registries' },
  annotations: { actions: ['scan'] },
  'sarif-category': { actions: ['scan'] },
  'evidence-repository': TRUST,
  legacy: SIGNING,
  instance: TRUST,
  'trusted-root': TRUST,
  'tuf-url': TRUST,
  'tuf-root': TRUST,
  'allow-public-log': SIGNING,
  'signing-config': SIGNING,
  'fulcio-url': CONFIG,
  'rekor-url': CONFIG,
  'rekor-version': CONFIG,
  'tsa-url': CONFIG,
  'certificate-identity': { actions: ['verify'] },
  summary: { actions: ['report'] },
  'comment-key': { actions: ['report'] },
  'output-dir': { actions: ['sbom', 'scan', 'report'] },
};
