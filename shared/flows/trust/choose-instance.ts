import { UserError } from '../../errors/errors.ts';
import { isEnterpriseServer, tenantOf } from '../../github/server.ts';
import type { GitHubAccess } from '../../host/github-access.ts';
import type { RunContext } from '../../host/run-context.ts';
import { type SigningServices, WORKFLOW_ISSUER } from '../../model/trust.ts';
import { publicServices } from '../../trust/public-services.ts';
import { repositoryFacts } from '../clients/github-repository.ts';

/** Settings that select the Sigstore instance. */
export interface InstanceChoice {
  /** `auto`, or the name of an instance. */
  readonly instance: string;
  readonly signingConfigPath?: string | undefined;
  readonly tufUrl?: string | undefined;
}

/**
 * Returns the name of the selected instance. For `auto`, it depends on the current visibility of the repository on
 * GitHub. The payload of the event is never used for this.
 */
export async function instanceFor(choice: InstanceChoice, access: GitHubAccess): Promise<string> {
  const { context } = access;
  const tenant = tenantFor(context);
  if (choice.instance === 'github') return tenant ?? 'github';
  if (choice.instance !== 'auto') return choice.instance;
  if (namesOwn(choice)) return 'custom';
  if (context === undefined) return 'public-good';
  if (tenant !== undefined) return tenant;
  const { serverUrl } = context;
  if (isEnterpriseServer(serverUrl)) throw noInstance(serverUrl);
  const { visibility } = await repositoryFacts(access);
  return visibility === 'public' ? 'public-good' : 'github';
}

/**
 * Returns the instances whose signatures are accepted. For `auto`, these are all instances that `sign` could choose.
 * The current visibility of the repository does not matter, because the repository may have been private earlier, and
 * the evidence may come from another repository. No request is sent.
 */
export function trustedInstances(
  choice: InstanceChoice,
  context: RunContext | undefined,
): readonly string[] {
  const tenant = tenantFor(context);
  if (choice.instance === 'github') return [tenant ?? 'github'];
  if (choice.instance !== 'auto') return [choice.instance];
  return namesOwn(choice) ? ['custom'] : ['public-good', tenant ?? 'github'];
}

/**
 * Checks that the Sigstore instance accepts tokens from this GitHub server. The public instances do not accept tokens
 * from an Enterprise Server.
 *
 * @throws {UserError} on an Enterprise Server if the user did not choose an instance.
 */
export function requireOwnInstance(choice: InstanceChoice, context: RunContext | undefined): void {
  const isElsewhere = choice.instance === 'custom' || namesOwn(choice);
  if (isElsewhere || context === undefined) return;
  const { serverUrl } = context;
  if (isEnterpriseServer(serverUrl)) throw noInstance(serverUrl);
}

/** Returns true if the settings name services of a custom instance. */
function namesOwn({ signingConfigPath, tufUrl }: InstanceChoice): boolean {
  return signingConfigPath !== undefined || tufUrl !== undefined;
}

/**
 * Checks that no public service publishes the name of a signer from a repository that is not public. The user can allow
 * this.
 *
 * @param claimed Visibility in the identity token. Undefined without a token.
 * @throws {UserError} with the alternatives.
 */
export async function requirePrivacy(
  services: SigningServices,
  isAllowed: boolean,
  claimed: string | undefined,
  access: GitHubAccess,
): Promise<void> {
  const [service] = publicServices(services);
  if (service === undefined || isAllowed) return;
  const hidden = isHidden(claimed) ? claimed : await hiddenByGitHub(access);
  if (hidden === undefined) return;
  throw new UserError(
    'not-supported',
    `${access.context?.repository ?? 'The repository'} is ${hidden}, but ${service} publishes signer names permanently.`,
    'Use `instance: github`, `instance: custom` or a `key`. To publish the name, set `allow-public-log: true`.',
  );
}

function isHidden(visibility: string | undefined): boolean {
  return visibility !== undefined && visibility !== 'public';
}

/**
 * Returns the visibility of the repository on GitHub. Returns undefined if it is public. Outside a workflow, the
 * repository is unknown, so the result is also undefined.
 */
async function hiddenByGitHub(access: GitHubAccess): Promise<string | undefined> {
  if (access.context === undefined) return undefined;
  const { visibility } = await repositoryFacts(access);
  return isHidden(visibility) ? visibility : undefined;
}

/** Returns the OIDC issuer of the identity tokens for workflows on this GitHub server. */
export function githubIssuer(context: RunContext | undefined): string {
  const tenant = tenantFor(context);
  return tenant === undefined ? WORKFLOW_ISSUER : `https://token.actions.${tenant}`;
}

function tenantFor(context: RunContext | undefined): string | undefined {
  return context === undefined ? undefined : tenantOf(context.serverUrl);
}

function noInstance(serverUrl: string): UserError {
  return new UserError(
    'not-supported',
    `${serverUrl} runs GitHub Enterprise Server, and the public Sigstore instance does not accept its tokens.`,
    'Set `instance: custom` and specify your own Sigstore instance, or sign with a `key`.',
  );
}
