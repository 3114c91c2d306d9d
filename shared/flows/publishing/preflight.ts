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
 * What would stop the run later, said before any work is done.
 *
 * @throws {UserError} with the lines to add, or the choices that remain.
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
 * That the registries of the images take evidence. Without it, all would be signed, and logged for ever,
 * before the first of them refused.
 *
 * @throws {RemoteError} with the permission that is missing.
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
      `This run is of a pull request from ${fork}, and GitHub gives it no identity to sign with.`,
      `Sign after the merge: \`if: github.event_name != 'pull_request'\`.`,
    );
  }
  const message = 'The job may not ask GitHub for an identity token, which is what signs.';
  throw missing(message, inputs);
}

/** A fork, or Dependabot, whose runs are treated like a fork’s; undefined for any other run. */
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

/** GitHub’s attestations are not for every repository and every plan: it says so only when it is given one. */
async function requireAttestations(inputs: Inputs, host: Host): Promise<void> {
  const serverUrl = host.context?.serverUrl;
  if (serverUrl !== undefined && isEnterpriseServer(serverUrl)) {
    throw noAttestations(`${serverUrl} is a GitHub Enterprise Server`);
  }
  const { visibility, isUserOwned } = await repositoryFacts(host);
  if (visibility !== 'public' && isUserOwned) {
    throw noAttestations('GitHub keeps none for private repositories of a person');
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

/** What GitHub refuses for want of a permission is said with every permission that the run needs. */
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
    `Add this to the job, and name every other permission it needs too:\npermissions:\n  ${lines.join('\n  ')}`,
  );
}

function noAttestations(reason: string): UserError {
  return new UserError(
    'not-supported',
    `The evidence cannot be stored with GitHub’s attestations: ${reason}.`,
    'Leave out `github`; it is stored beside the image, in the files of the step, or with `release`.',
  );
}
