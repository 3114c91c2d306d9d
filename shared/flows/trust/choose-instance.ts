import { UserError } from '../../errors/errors.ts';
import { isEnterpriseServer, tenantOf } from '../../github/server.ts';
import type { Host } from '../../host/host.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { SigningServices } from '../../model/trust.ts';
import { GITHUB_ISSUER } from '../../policy/identities-section.ts';
import { publicServices } from '../../trust/public-services.ts';
import { repositoryFacts } from '../clients/github-repository.ts';
import type { signingInputs, trustInputs } from './inputs.ts';

type Inputs = InputsOf<typeof trustInputs> & Partial<InputsOf<typeof signingInputs>>;

/** What decides whose Sigstore it is. */
export type InstanceChoice = Pick<Inputs, 'instance' | 'signing-config' | 'fulcio-url' | 'tuf-url'>;

/**
 * The name of the instance that the inputs mean. `auto` goes by what GitHub says of the repository now,
 * never by what an event’s payload has or lacks.
 */
export async function instanceFor(inputs: Inputs, host: Host): Promise<string> {
  const tenant = tenantFor(host);
  if (inputs.instance === 'github') return tenant ?? 'github';
  if (inputs.instance !== 'auto') return inputs.instance;
  if (namesOwn(inputs)) return 'custom';
  if (host.context === undefined) return 'public-good';
  if (tenant !== undefined) return tenant;
  const { serverUrl } = host.context;
  if (isEnterpriseServer(serverUrl)) throw noInstance(serverUrl);
  const { visibility } = await repositoryFacts(host);
  return visibility === 'public' ? 'public-good' : 'github';
}

/**
 * The instances whose evidence counts. `auto` is each that `sign` chooses from, so that nothing has to be asked
 * of the repository: it may have been private, and what it verifies may be another’s.
 */
export function trustedInstances(inputs: InstanceChoice, host: Host): readonly string[] {
  const tenant = tenantFor(host);
  if (inputs.instance === 'github') return [tenant ?? 'github'];
  if (inputs.instance !== 'auto') return [inputs.instance];
  return namesOwn(inputs) ? ['custom'] : ['public-good', tenant ?? 'github'];
}

/**
 * That the tokens of this server are taken somewhere.
 *
 * @throws {UserError} on an Enterprise Server whose own Sigstore was not named.
 */
export function requireOwnInstance(inputs: InstanceChoice, host: Host): void {
  const isElsewhere = inputs.instance === 'custom' || namesOwn(inputs);
  if (isElsewhere || host.context === undefined) return;
  const { serverUrl } = host.context;
  if (isEnterpriseServer(serverUrl)) throw noInstance(serverUrl);
}

/** Services that were named make an instance of one’s own. */
function namesOwn(inputs: InstanceChoice): boolean {
  return (
    inputs['signing-config'] !== undefined ||
    inputs['fulcio-url'] !== undefined ||
    inputs['tuf-url'] !== undefined
  );
}

/**
 * Nothing of a repository that is not public goes to a public service unless that was allowed.
 *
 * @param claimed Visibility by the identity token, where there is one.
 * @throws {UserError} with the choices.
 */
export async function requirePrivacy(
  services: SigningServices,
  isAllowed: boolean,
  claimed: string | undefined,
  host: Host,
): Promise<void> {
  const [service] = publicServices(services);
  if (service === undefined || isAllowed) return;
  const hidden = isHidden(claimed) ? claimed : await hiddenByGitHub(host);
  if (hidden === undefined) return;
  throw new UserError(
    'not-supported',
    `${host.context?.repository ?? 'The repository'} is ${hidden}, and ${service} publishes the names of those who sign, for ever.`,
    'Use `instance: github` or `custom`, or a `key`; or say `allow-public-log: true` if the name may be known.',
  );
}

function isHidden(visibility: string | undefined): boolean {
  return visibility !== undefined && visibility !== 'public';
}

/** The visibility by GitHub, unless it is public; outside a workflow there is no repository to ask for. */
async function hiddenByGitHub(host: Host): Promise<string | undefined> {
  if (host.context === undefined) return undefined;
  const { visibility } = await repositoryFacts(host);
  return isHidden(visibility) ? visibility : undefined;
}

/** Who vouches for workflows where this one runs. */
export function githubIssuer(host: Host): string {
  const tenant = tenantFor(host);
  return tenant === undefined ? GITHUB_ISSUER : `https://token.actions.${tenant}`;
}

function tenantFor({ context }: Host): string | undefined {
  return context === undefined ? undefined : tenantOf(context.serverUrl);
}

function noInstance(serverUrl: string): UserError {
  return new UserError(
    'not-supported',
    `${serverUrl} is a GitHub Enterprise Server, which has no Sigstore, and whose tokens the public one does not take.`,
    'Give `instance: custom` with your own Sigstore, or sign with a `key`.',
  );
}
