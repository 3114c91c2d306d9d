import type { Job } from './job.ts';

/** Keys of the `github` context that become `GITHUB_*` variables (`GitHubContext.cs`). The token is not included. */
const GITHUB_VARIABLES = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
] as const;

/**
 * The only variables of the developer environment that reach a step, so that tests do not depend on the other
 * variables.
 */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TMPDIR'] as const;

/** Returns the variables of every step in a job. File commands, inputs and state are added later. */
export function stepEnvironment(
  job: Job,
  github: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const env = new Map<string, string>();
  for (const name of INHERITED) {
    const value = process.env[name];
    if (value !== undefined) env.set(name, value);
  }
  env.set('CI', 'true');
  for (const [name, value] of job.env) env.set(name, value);
  env.set('PATH', [...job.paths, env.get('PATH') ?? ''].join(':'));
  for (const [name, value] of runnerVariables(job)) env.set(name, value);
  const context = new Map(Object.entries({ ...job.github, ...github }));
  for (const key of GITHUB_VARIABLES) {
    const value = context.get(key);
    if (value !== undefined) env.set(`GITHUB_${key.toUpperCase()}`, value);
  }
  return Object.fromEntries(env);
}

/** Returns `INPUT_` and the name in uppercase. Only spaces are replaced. Dashes and dots remain. */
export function inputVariables(inputs: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

/** The variables are passed to actions but not to scripts. */
export function actionVariables({ cache }: Job): Record<string, string> {
  if (cache === undefined) return {};
  return {
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: cache.url,
    ACTIONS_RUNTIME_TOKEN: cache.token,
  };
}

function runnerVariables(job: Job): readonly (readonly [string, string])[] {
  return [
    ['GITHUB_ACTIONS', 'true'],
    ['RUNNER_ARCH', 'X64'],
    ['RUNNER_ENVIRONMENT', 'github-hosted'],
    ['RUNNER_NAME', 'GitHub Actions 1'],
    ['RUNNER_OS', 'Linux'],
    ['RUNNER_TEMP', job.temp],
    ['RUNNER_TOOL_CACHE', job.toolCache],
    ...(job.isDebug ? ([['RUNNER_DEBUG', '1']] as const) : []),
    ...idTokenVariables(job),
  ];
}

function idTokenVariables(job: Job): readonly (readonly [string, string])[] {
  if (job.idToken === undefined) return [];
  return [
    ['ACTIONS_ID_TOKEN_REQUEST_URL', job.idToken.url],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', job.idToken.token],
  ];
}
