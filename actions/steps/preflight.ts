import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../shared/json/guards.ts';
import type { keyInputs } from '../inputs/sigstore.ts';
import type { storeInputs } from '../inputs/stores.ts';
import { isEnterpriseServer } from './instance.ts';
import { repositoryFacts } from './repository.ts';

type Inputs = InputsOf<typeof storeInputs> & InputsOf<typeof keyInputs>;

/** What a job that signs needs, as it stands in a workflow. */
const PERMISSION_LINES = 'permissions:\n  contents: read\n  id-token: write';

/**
 * What would stop the run later, said before any work is done.
 *
 * @throws {UserError} with the lines to add, or the choices that remain.
 */
export async function requireMaySign(inputs: Inputs, host: Host): Promise<void> {
  if (inputs.key === undefined) requireIdentityToken(host);
  if (inputs.github) await requireAttestations(host);
}

function requireIdentityToken(host: Host): void {
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
  throw new UserError(
    'permission-missing',
    'The job may not ask GitHub for an identity token, which is what signs.',
    `Add this to the job, and name every other permission it needs too:\n${PERMISSION_LINES}`,
  );
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

/** GitHub’s attestations are not for every repository: it says so only once all is signed. */
async function requireAttestations(host: Host): Promise<void> {
  if (isEnterpriseServer(host)) {
    throw noAttestations(`${host.context?.serverUrl} is a GitHub Enterprise Server`);
  }
  const { visibility, isUserOwned } = await repositoryFacts(host);
  if (visibility === 'public' || !isUserOwned) return;
  throw noAttestations('GitHub keeps none for private repositories of a person');
}

function noAttestations(reason: string): UserError {
  return new UserError(
    'not-supported',
    `The evidence cannot be stored with GitHub’s attestations: ${reason}.`,
    'Leave out `github`; it is stored beside the image, in the files of the step, or with `release`.',
  );
}
