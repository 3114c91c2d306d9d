import { createHash } from 'node:crypto';
import { messageWithFix } from '../../shared/errors/describe.ts';
import { RemoteError, UserError } from '../../shared/errors/errors.ts';
import { githubOf } from '../../shared/flows/clients/github-repository.ts';
import { checkoutOf } from '../../shared/flows/results/checkout.ts';
import { commentKey } from '../../shared/flows/results/comment-key.ts';
import { pullRequestOf } from '../../shared/github/pull-request.ts';
import { isNotPublished, scannedCommit } from '../../shared/github/scanned-commit.ts';
import {
  type DependencySnapshot,
  type SnapshotManifests,
  submitSnapshot,
} from '../../shared/github/submit-snapshot.ts';
import { githubAccess } from '../../shared/host/github-access.ts';
import type { Host } from '../../shared/host/host.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import { platformLabels } from '../../shared/inventory/join-platforms.ts';
import type { Checkout, Inventory } from '../../shared/model/inventory.ts';
import { version } from '../../shared/model/version.generated.ts';
import { repositoryPath, sourceText, withoutVersion } from '../../shared/report/location.ts';
import { INFORMATION_URI } from '../../shared/report/render-sarif.ts';
import { snapshotManifests } from '../../shared/sbom/snapshot-manifests.ts';
import { countNoun } from '../../shared/text/count.ts';

/** Maximum length of a correlator, in characters. A digest replaces the end of a longer one. */
const MAX_CORRELATOR = 250;
const DIGEST_LENGTH = 16;

export interface SubmittedInputs {
  /** Matrix values of the job, as JSON. */
  readonly matrix: string;
  /** Path to the scanned folder, file or SBOM. For an image, the path to the workspace. */
  readonly path: string;
}

/**
 * Submits the packages to GitHub's dependency graph. If GitHub rejects them, shows a warning. This does not change the
 * outcome.
 *
 * @throws {UserError} outside a workflow.
 */
export async function submitDependencies(
  inventories: readonly Inventory[],
  inputs: SubmittedInputs,
  host: Host,
): Promise<void> {
  const { context } = host;
  if (context === undefined) throw outsideWorkflow();
  const checkout = await checkoutOf(inputs.path, host);
  const manifests = manifestsOf(inventories, checkout);
  try {
    const { github, repository } = await githubOf(githubAccess(host));
    const pullRequest = await pullRequestOf(github, context);
    const place = scannedCommit(context, pullRequest, checkout);
    if (isNotPublished(place))
      return warn(messageWithFix({ message: place.why, fix: place.fix }), host);
    const sha = pullRequest?.headSha ?? place.commitSha;
    const job = jobOf(context, correlatorOf(inventories, inputs.matrix, host));
    const told = await submitSnapshot(github, repository, {
      ...{ sha, ref: place.ref, job, manifests },
      detector: { name: 'Assay', version, url: INFORMATION_URI },
      scanned: host.now().toISOString(),
      metadata: { complete: inventories.every(({ problems }) => problems.length === 0) },
    });
    const count = countNoun(Object.keys(manifests).length, 'manifest');
    host.info(`Submitted ${count} to the dependency graph: ${told}`);
    warnOfMissing(inventories, host);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    warn(messageWithFix(error), host);
  }
}

/**
 * Warns that the snapshot is incomplete. GitHub closes the alerts for packages that a snapshot does not list, even if
 * the snapshot is marked as incomplete.
 */
function warnOfMissing(inventories: readonly Inventory[], host: Host): void {
  const problems = inventories.reduce((sum, each) => sum + each.problems.length, 0);
  if (problems === 0) return;
  const found = `The submitted dependencies are incomplete: ${countNoun(problems, 'problem')}.`;
  host.annotate('warning', `${found} Fix: correct the files in the other warnings.`);
}

function outsideWorkflow(): UserError {
  return new UserError(
    'not-supported',
    '`submit` works only in a GitHub workflow.',
    'Remove `submit`, or run Assay in a workflow.',
  );
}

function warn(message: string, host: Host): void {
  host.annotate('warning', `The dependencies were not submitted: ${message}`);
}

function manifestsOf(
  inventories: readonly Inventory[],
  checkout: Checkout | undefined,
): SnapshotManifests {
  const labels = platformLabels(inventories);
  return Object.fromEntries(
    inventories.flatMap((inventory, at) => {
      const source = { ...inventory.source, checkout };
      const label = inventories.length > 1 ? ` (${labels[at]})` : '';
      const name = `${targetOf(inventory)}${label}`;
      return [
        ...snapshotManifests(inventory, {
          name,
          pathOf: (location) => repositoryPath(source, location),
        }),
      ];
    }),
  );
}

/** Returns the name of the target. It contains neither a tag nor a digest, so it is the same in every run. */
function targetOf({ source: { kind, name } }: Inventory): string {
  return sourceText(kind === 'image' ? withoutVersion(name) : name);
}

function jobOf(
  { serverUrl, repository, runId }: RunContext,
  correlator: string,
): DependencySnapshot['job'] {
  return {
    id: runId,
    correlator,
    html_url: `${serverUrl}/${repository}/actions/runs/${runId}`,
  };
}

/**
 * Returns the correlator of the snapshot. A snapshot replaces an earlier snapshot with the same correlator. Therefore,
 * the correlator is different for each workflow, job, matrix leg and target.
 */
function correlatorOf(inventories: readonly Inventory[], matrix: string, host: Host): string {
  const [first] = inventories;
  const key = commentKey(matrix, first === undefined ? '' : targetOf(first), host);
  if (key.length <= MAX_CORRELATOR) return key;
  const digest = createHash('sha256').update(key).digest('hex').slice(0, DIGEST_LENGTH);
  return `${key.slice(0, MAX_CORRELATOR - DIGEST_LENGTH - 1).toWellFormed()} ${digest}`;
}
