import type { AuditFile } from '../../shared/audit/area.ts';
import type { BaselineEntry } from '../../shared/audit/baseline.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { sourceChoice, withPath } from '../../shared/flows/inventory/inputs.ts';
import { requireOneSource, type SourceChoice } from '../../shared/flows/inventory/source-choice.ts';
import { repositoryAt } from '../../shared/flows/results/checkout.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';
import type { PlatformImage, SourceDescription } from '../../shared/model/inventory.ts';
import { withHistory } from './audit-history.ts';
import type { AuditRules } from './audit-rules.ts';
import { type AuditResult, auditTree } from './audit-tree.ts';
import { findBaseline } from './find-baseline.ts';
import { readTree } from './read-tree.ts';
import type { spec } from './spec.ts';

/** The audited source, and the results before the policy filters them. */
export interface AuditedSource {
  readonly source: SourceDescription;
  /** The images in an index. Empty for other sources. */
  readonly images: readonly PlatformImage[];
  readonly result: AuditResult;
  /** Absolute path to the folder or file. Undefined for an image. */
  readonly path: string | undefined;
  /** The audited files. Their comments can suppress findings, and a fix can edit them. Empty for an image. */
  readonly files: readonly AuditFile[];
  readonly baseline: readonly BaselineEntry[];
  /** Ignore files and cluster policies that the pull request changes. */
  readonly ignoreFiles: readonly string[];
}

type Inputs = InputsOf<typeof spec.inputs>;

/** Reads and checks the folder, file or image that the user specified. */
export async function auditSource(
  given: Inputs,
  rules: AuditRules,
  host: Host,
): Promise<AuditedSource> {
  const inputs = withPath({ ...given, sbom: undefined }, host);
  const choice = sourceChoice({ ...inputs, resolve: [] });
  requireOneSource(choice);
  const { image, path = host.workspace } = choice;
  if (image === undefined) {
    requireNoImage(given);
    return await auditPath({ ...given, path }, rules, host);
  }
  requireOnlyReading(given);
  return await auditImage({ ...choice, image }, given, rules.policy, host);
}

async function auditPath(
  inputs: Inputs & { readonly path: string },
  { policy, afterMerge }: AuditRules,
  host: Host,
): Promise<AuditedSource> {
  const { path, history: range } = inputs;
  const { baseline } = policy;
  const choice = { path, isWithIgnored: inputs['include-ignored'], baseline };
  const tree = await readTree({ ...choice, isComparing: policy.scope !== 'all' }, host);
  const owner = policy.owner ?? (await ownerOf(path, host));
  const current = await auditTree(tree, { ...policy, owner }, afterMerge);
  const result =
    range === undefined ? current : await withHistory(current, { range, path, policy }, host);
  return {
    source: tree.source,
    images: [],
    result,
    path,
    files: tree.files,
    baseline: findBaseline(tree, baseline),
    ignoreFiles: [...tree.proposedIgnores, ...(current.replacedPolicies ?? [])],
  };
}

async function ownerOf(path: string, host: Host): Promise<string | undefined> {
  const repository = (await repositoryAt(path, host)) ?? host.context?.repository;
  return repository?.split('/')[0];
}

/** Audits an image. The code for images is loaded only if it is needed. */
async function auditImage(
  choice: SourceChoice & { readonly image: string },
  inputs: Inputs,
  policy: AuditPolicy,
  host: Host,
): Promise<AuditedSource> {
  const { readBoth } = await import('./read-both.ts');
  const { auditImages } = await import('./audit-images.ts');
  const { images, compared } = await readBoth(choice, inputs, host);
  const audited = await auditImages(images, compared, policy, host.now());
  return { ...audited, path: undefined, files: [], baseline: [], ignoreFiles: [] };
}

/**
 * Inputs that require a folder in a repository, because they read the history of the repository or change its files.
 */
const OF_REPOSITORY = ['history', 'suggest', 'fix', 'dry-run', 'force', 'write-baseline'] as const;

function requireOnlyReading(inputs: Inputs): void {
  const wrong = OF_REPOSITORY.find((name) => inputs[name] !== undefined && inputs[name] !== false);
  if (wrong === undefined) return;
  throw new UserError(
    'input-conflict',
    `\`${wrong}\` needs a path.`,
    `Remove \`${wrong}\`, or set \`path\`.`,
  );
}

function requireNoImage({ 'compare-to': base }: Inputs): void {
  if (base === 'auto' || base === 'none') return;
  throw new UserError(
    'input-conflict',
    '`compare-to` requires an image.',
    'Remove `compare-to`, or set `image`.',
  );
}
