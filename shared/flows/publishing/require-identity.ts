import { UserError } from '../../errors/errors.ts';
import type { Run, RunContext } from '../../host/run-context.ts';
import type { HostKind } from '../../host/step.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { missingPermission, type SigningPlan } from './missing-permission.ts';

/** The workflow run that signs the evidence. */
export interface SigningRun extends Run {
  readonly kind: HostKind;
}

/**
 * Checks that the workflow is allowed to request an identity token for signing.
 *
 * @throws {UserError} `permission-missing`, with the lines to add to the workflow or, for a pull request from a fork,
 * with the name of the fork.
 */
export function requireIdentity(plan: SigningPlan, { kind, env, context }: SigningRun): void {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  if (kind !== 'actions' || context === undefined || url !== '') return;
  const fork = forkOf(context, env['GITHUB_ACTOR']);
  if (fork !== undefined) {
    throw new UserError(
      'permission-missing',
      `GitHub does not provide a signing identity for a pull request from ${fork}.`,
      `Sign after the merge: \`if: github.event_name != 'pull_request'\`.`,
    );
  }
  throw missingPermission(
    'The job is not allowed to request the identity token that Assay needs to sign.',
    plan,
  );
}

/**
 * Returns a description of the fork if the run is for a pull request from a fork. Returns `Dependabot` for a run by
 * Dependabot. GitHub restricts both kinds of runs. Returns undefined for any other run.
 */
function forkOf(context: RunContext, actor: string | undefined): string | undefined {
  if (!context.eventName.startsWith('pull_request')) return undefined;
  const payload = isObject(context.payload) ? context.payload : {};
  const head = fullNameOf(objectAt(objectAt(payload, 'pull_request') ?? {}, 'head'));
  if (head !== undefined && head !== context.repository) return `the fork ${head}`;
  return actor === 'dependabot[bot]' ? 'Dependabot' : undefined;
}

function fullNameOf(head: JsonObject | undefined): string | undefined {
  const repository = head === undefined ? undefined : objectAt(head, 'repo');
  return repository === undefined ? undefined : stringAt(repository, 'full_name');
}
