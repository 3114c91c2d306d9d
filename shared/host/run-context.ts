import { statSync } from 'node:fs';
import type { Variables } from './machine.ts';

/** A run of an action. In a workflow, it includes GitHub's data about the run. */
export interface Run {
  readonly env: Variables;
  /** Data from GitHub. Undefined outside GitHub. */
  readonly context: RunContext | undefined;
}

/** Maximum size of an event payload, in bytes. GitHub limits webhook payloads to 25 MB. */
const MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;

/** Data about a run on GitHub. It does not exist on a developer's machine. */
export interface RunContext {
  /** Repository in the form `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** Full reference, such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string;
  readonly eventName: string;
  /** Payload of the event from GitHub. It can contain untrusted text. */
  readonly payload: unknown;
  readonly workflow: string;
  readonly job: string;
  readonly runId: string;
  /** Number of the run in its workflow. Later runs have higher numbers. A repeated run keeps its number. */
  readonly runNumber: string;
  readonly runAttempt: string;
  /** URL of the server, without a trailing slash: `https://github.com`. */
  readonly serverUrl: string;
  /** URL of the API, without a trailing slash: `https://api.github.com`. */
  readonly apiUrl: string;
}

/**
 * Returns data about the GitHub run that this process belongs to. Returns undefined outside GitHub.
 *
 * @param env Environment of the process. `@actions/github` always reads `process.env`, which has the same content.
 */
export async function readRunContext(env: Variables): Promise<RunContext | undefined> {
  if ((env['GITHUB_REPOSITORY'] ?? '') === '') return undefined;
  return {
    ...(await readEvent(env)),
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    runNumber: env['GITHUB_RUN_NUMBER'] ?? '',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
    serverUrl: withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com'),
    apiUrl: withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com'),
  };
}

/**
 * Reads the event of the run. If this fails, the payload is empty. Code that needs part of the payload reports what is
 * missing.
 */
async function readEvent(
  env: Variables,
): Promise<Pick<RunContext, 'repository' | 'eventName' | 'payload'>> {
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const eventName = env['GITHUB_EVENT_NAME'] ?? '';
  if (!isPayload(env['GITHUB_EVENT_PATH'] ?? '')) return { repository, eventName, payload: {} };
  try {
    const { context } = await import('@actions/github');
    const { owner, repo } = context.repo;
    return {
      repository: `${owner}/${repo}`,
      eventName: context.eventName,
      payload: context.payload,
    };
  } catch {
    // When the package is imported, it parses the event file. This fails, because the file is not JSON.
    return { repository, eventName, payload: {} };
  }
}

function isPayload(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= MAX_PAYLOAD_BYTES;
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}
