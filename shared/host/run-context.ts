import { readFileSync, statSync } from 'node:fs';
import type { RunContext } from './host.ts';

/** GitHub caps webhook payloads at 25 MB. */
const MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * What the runner's variables say of the run, or undefined outside GitHub. The variables are those
 * that `@actions/github` reads; that package would load Octokit to read them.
 */
export function readRunContext(env: Env): RunContext | undefined {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (repository === '') return undefined;
  return {
    repository,
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(env['GITHUB_EVENT_PATH'] ?? ''),
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
    serverUrl: withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com'),
    apiUrl: withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com'),
  };
}

/** The event, or an empty object: what needs a part of it says which part is missing. */
function readPayload(path: string): unknown {
  if (path === '') return {};
  try {
    if (statSync(path).size > MAX_PAYLOAD_BYTES) return {};
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // A run started by hand may name a file that is not there, or is not JSON.
    return {};
  }
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}
