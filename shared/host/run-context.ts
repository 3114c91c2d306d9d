import { statSync } from 'node:fs';
import type { Variables } from './machine.ts';

/** A run and, in a workflow, what GitHub says of it. */
export interface Run {
  readonly env: Variables;
  /** Undefined outside GitHub. */
  readonly context: RunContext | undefined;
}

/** Maximum size of an event payload. GitHub limits webhook payloads to 25 MB. */
const MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;

/** Data of the GitHub run. Absent on a laptop. */
export interface RunContext {
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly eventName: string;
  /** Payload of the event as GitHub wrote it. It may contain hostile text. */
  readonly payload: unknown;
  readonly workflow: string;
  readonly job: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** `https://github.com`, without a trailing slash. */
  readonly serverUrl: string;
  /** `https://api.github.com`, without a trailing slash. */
  readonly apiUrl: string;
}

/**
 * Returns the GitHub run of this process. Undefined outside GitHub.
 *
 * @param env Environment of the process. `@actions/github` reads no other.
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
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
    serverUrl: withoutSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com'),
    apiUrl: withoutSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com'),
  };
}

/** An unreadable event gives an empty payload. Code that needs a part of it names the missing part. */
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
    // The package parses the event file when it is imported, and this file is not JSON.
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
