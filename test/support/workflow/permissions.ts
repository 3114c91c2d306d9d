type Access = 'read' | 'write' | 'none';

/** Permissions of a job's token. A missing permission is `none`. */
export type Permissions = Readonly<Record<string, Access>>;

/** `permissions:` as it is written in a workflow. */
export type PermissionsValue = 'read-all' | 'write-all' | Permissions | null;

const NAMES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
  'vulnerability-alerts',
] as const;

/** Default permissions of a token in a new repository. */
const DEFAULT: Permissions = { contents: 'read', packages: 'read' };

/**
 * Returns the permissions of a job token. They are the permissions of the job, or else of the workflow, or else the
 * default. If one permission is named, all others are removed.
 * @param isFork True for a pull request from a fork or from Dependabot. No permission is above `read`, and there is
 * no identity token.
 */
export function effectivePermissions(
  workflow: PermissionsValue | undefined,
  job: PermissionsValue | undefined,
  isFork = false,
): Permissions {
  const wanted = job === undefined ? workflow : job;
  const granted = Object.entries(wanted === undefined ? DEFAULT : expand(wanted));
  const limited = granted.map(([name, access]) => [name, isFork ? lower(name, access) : access]);
  return Object.fromEntries(limited.filter(([, access]) => access !== 'none'));
}

function expand(value: PermissionsValue): Permissions {
  if (value === null) return {};
  if (typeof value !== 'string') return value;
  const access = value === 'read-all' ? 'read' : 'write';
  // `read-all` grants no identity token, because such a token cannot be read-only.
  const names = NAMES.filter((name) => access === 'write' || name !== 'id-token');
  return Object.fromEntries(names.map((name) => [name, access]));
}

function lower(name: string, access: Access): Access {
  if (name === 'id-token') return 'none';
  return access === 'write' ? 'read' : access;
}
