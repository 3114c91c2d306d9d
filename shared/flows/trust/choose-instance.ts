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

/** Inputs that select the Sigstore instance. */
export type InstanceChoice = Pick<Inputs, 'instance' | 'signing-config' | 'fulcio-url' | 'tuf-url'>;

/**
 * Returns the name of the selected instance. `auto` uses the current visibility on GitHub, never the payload of an
 * event.
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
 * Returns the instances whose evidence counts. `auto` returns every instance that `sign` may choose, without a
 * request: the repository may have been private, and the evidence may come from another one.
 */
export function trustedInstances(inputs: InstanceChoice, host: Host): readonly string[] {
  const tenant = tenantFor(host);
  if (inputs.instance === 'github') return [tenant ?? 'github'];
  if (inputs.instance !== 'auto') return [inputs.instance];
  return namesOwn(inputs) ? ['custom'] : ['public-good', tenant ?? 'github'];
}

/**
 * Checks that some instance accepts the tokens of this server.
 *
 * @throws {UserError} on an Enterprise Server without a named Sigstore.
 */
export function requireOwnInstance(inputs: InstanceChoice, host: Host): void {
  const isElsewhere = inputs.instance === 'custom' || namesOwn(inputs);
  if (isElsewhere || host.context === undefined) return;
  const { serverUrl } = host.context;
  if (isEnterpriseServer(serverUrl)) throw noInstance(serverUrl);
}

/** Returns true if the inputs name services, which form a custom instance. */
function namesOwn(inputs: InstanceChoice): boolean {
  return (
    inputs['signing-config'] !== undefined ||
    inputs['fulcio-url'] !== undefined ||
    inputs['tuf-url'] !== undefined
  );
}

/**
 * Keeps data of non-public repositories out of public services, unless the user allows it.
 *
 * @param claimed Visibility in the identity token, if there is one.
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
    `${host.context?.repository ?? 'The repository'} is ${hidden}, but ${service} publishes the names of signers forever.`,
    'Use `instance: github` or `custom`, or a `key`; or set `allow-public-log: true` to publish the name.',
  );
}

function isHidden(visibility: string | undefined): boolean {
  return visibility !== undefined && visibility !== 'public';
}

/** Returns the visibility on GitHub, unless it is public. Outside a workflow no repository is known. */
async function hiddenByGitHub(host: Host): Promise<string | undefined> {
  if (host.context === undefined) return undefined;
  const { visibility } = await repositoryFacts(host);
  return isHidden(visibility) ? visibility : undefined;
}

/** Returns the OIDC issuer for workflows of this server. */
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
    `${serverUrl} is a GitHub Enterprise Server, whose tokens the public Sigstore does not accept.`,
    'Set `instance: custom` and name your own Sigstore, or sign with a `key`.',
  );
}
