import { RemoteError, UserError } from '../../errors/errors.ts';
import { isEnterpriseServer } from '../../github/server.ts';
import type { Host } from '../../host/host.ts';
import type { InputsOf } from '../../host/spec.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { githubOf, repositoryFacts } from '../clients/github-repository.ts';
import type { keyInputs } from '../signing/inputs.ts';
import type { ResolvedSubject } from '../subjects/resolved-subject.ts';
import { type InstanceChoice, requireOwnInstance } from '../trust/choose-instance.ts';
import type { storeInputs } from './inputs.ts';

type Inputs = InputsOf<typeof storeInputs> & InputsOf<typeof keyInputs> & InstanceChoice;

/**
 * Checks for problems that would stop the run later, before any work is done.
 *
 * @throws {UserError} with the lines to add, or with the remaining choices.
 */
export async function requireMaySign(inputs: Inputs, host: Host): Promise<void> {
  if (inputs.key === undefined) {
    requireOwnInstance(inputs, host);
    requireIdentityToken(inputs, host);
  }
  if (inputs.github) await requireAttestations(inputs, host);
  if (inputs.release !== undefined) await requireRelease(inputs, inputs.release, host);
}

/**
 * Checks that the registries of the images accept evidence. Otherwise everything would be signed and logged forever
 * before the first registry refuses.
 *
 * @throws {RemoteError} with the missing permission.
 */
export async function requireMayStore(targets: readonly ResolvedSubject[]): Promise<void> {
  const stores = targets.flatMap(({ place }) => place?.store ?? []);
  const distinct = new Map(stores.map((store) => [store.name, store]));
  for (const store of distinct.values()) await store.requireWritable?.();
}

function requireIdentityToken(inputs: Inputs, host: Host): void {
  const url = host.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  if (host.kind !== 'actions' || host.context === undefined || url !== '') return;
  const fork = forkOf(host);
  if (fork !== undefined) {
    throw new UserError(
      'permission-missing',
      `GitHub gives no signing identity to this run of a pull request from ${fork}.`,
      `Sign after the merge: \`if: github.event_name != 'pull_request'\`.`,
    );
  }
  const message = 'The job may not request the identity token that it signs with.';
  throw missing(message, inputs);
}

/** Returns the name of a fork, or Dependabot, whose runs have the limits of a fork. Undefined for any other run. */
function forkOf({ context, env }: Host): string | undefined {
  if (context === undefined || !context.eventName.startsWith('pull_request')) return undefined;
  const payload = isObject(context.payload) ? context.payload : {};
  const head = fullNameOf(objectAt(objectAt(payload, 'pull_request') ?? {}, 'head'));
  if (head !== undefined && head !== context.repository) return `the fork ${head}`;
  return env['GITHUB_ACTOR'] === 'dependabot[bot]' ? 'Dependabot' : undefined;
}

function fullNameOf(head: JsonObject | undefined): string | undefined {
  const repository = head === undefined ? undefined : objectAt(head, 'repo');
  return repository === undefined ? undefined : stringAt(repository, 'full_name');
}

/**
 * Checks that GitHub accepts attestations, which depends on the repository and the plan and is refused only on
 * upload.
 */
async function requireAttestations(inputs: Inputs, host: Host): Promise<void> {
  const serverUrl = host.context?.serverUrl;
  if (serverUrl !== undefined && isEnterpriseServer(serverUrl)) {
    throw noAttestations(`${serverUrl} is a GitHub Enterprise Server`);
  }
  const { visibility, isUserOwned } = await repositoryFacts(host);
  if (visibility !== 'public' && isUserOwned) {
    throw noAttestations('GitHub stores none for private repositories of personal accounts');
  }
  const { github, repository } = await githubOf(host);
  const { attestationsRefusal } = await import('../../github/attestations.ts');
  const refusal = await permitted(inputs, () => attestationsRefusal(github, repository));
  if (refusal !== undefined) throw noAttestations(refusal);
}

async function requireRelease(inputs: Inputs, tag: string, host: Host): Promise<void> {
  const { github, repository } = await githubOf(host);
  const { requireOpenRelease } = await import('../../github/release-assets.ts');
  await permitted(inputs, () => requireOpenRelease(github, repository, tag));
}

/** Turns a missing permission into an error that lists every permission of the run. */
async function permitted<T>(inputs: Inputs, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const isRefused = error instanceof RemoteError && error.code === 'forbidden';
    throw isRefused ? missing(error.message, inputs) : error;
  }
}

function missing(message: string, inputs: Inputs): UserError {
  const lines = [
    `contents: ${inputs.release === undefined ? 'read' : 'write'}`,
    ...(inputs.key === undefined ? ['id-token: write'] : []),
    ...(inputs.github ? ['attestations: write'] : []),
  ];
  return new UserError(
    'permission-missing',
    message,
    `Add these permissions to the job, along with any others it needs:\npermissions:\n  ${lines.join('\n  ')}`,
  );
}

function noAttestations(reason: string): UserError {
  return new UserError(
    'not-supported',
    `GitHub cannot store the attestations: ${reason}.`,
    'Remove `github`. The evidence is stored beside the image, in the files of the step, or with `release`.',
  );
}
