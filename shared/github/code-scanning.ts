import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { RemoteError } from '../errors/errors.ts';
import { callGitHub, type Need } from './call.ts';
import { SERVICE } from './github-fetch.ts';
import { type GitHub, repositoryOf } from './open-github.ts';

const compress = promisify(gzip);

/** Maximum size of an upload to code scanning after gzip compression, in bytes. */
const MAX_UPLOAD_BYTES = 10_000_000;

/**
 * Delays before each status request, in milliseconds. They add up to half a minute. This is enough, because GitHub
 * processes most files within a few seconds.
 */
const POLL_DELAYS_MS = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Maximum number of processing errors in one message. */
const MAX_ERRORS = 5;

export interface SarifUpload {
  /** Repository in the form `owner/name`. */
  readonly repository: string;
  readonly commitSha: string;
  /** Full reference: `refs/heads/…`, `refs/tags/…` or `refs/pull/…`. */
  readonly ref: string;
  readonly sarif: string;
}

export interface SarifResult {
  readonly id: string;
  /**
   * Processing status. `pending` means that GitHub had not finished when Assay stopped waiting. GitHub continues to
   * process the upload.
   */
  readonly status: 'complete' | 'pending';
  /** The reason why the status is unknown. The upload itself was accepted. */
  readonly problem?: string | undefined;
}

/**
 * Uploads a SARIF log to code scanning and waits until it is processed.
 *
 * @throws {RemoteError} `bad-response` if GitHub could not process the log, or `too-large`. Other errors contain the
 * missing permission.
 */
export async function uploadSarif(github: GitHub, upload: SarifUpload): Promise<SarifResult> {
  const need: Need = {
    what: 'upload SARIF to code scanning',
    permissions: ['security-events: write', 'contents: read', 'actions: read'],
  };
  const id = await callGitHub(need, async () => {
    const { data } = await github.octokit.request(
      'POST /repos/{owner}/{repo}/code-scanning/sarifs',
      {
        ...repositoryOf(upload.repository),
        commit_sha: upload.commitSha,
        ref: upload.ref,
        sarif: await encodedSarif(upload),
        tool_name: 'Assay',
      },
    );
    return data.id ?? '';
  });
  return id === '' ? { id, status: 'pending' } : await awaitProcessing(github, upload, id);
}

async function encodedSarif({ repository, sarif }: SarifUpload): Promise<string> {
  const bytes = await compress(sarif, { level: 9 });
  if (bytes.length <= MAX_UPLOAD_BYTES) return bytes.toString('base64');
  throw new RemoteError(
    'too-large',
    `the SARIF log is ${bytes.length} bytes after gzip compression, but ${SERVICE} accepts at most ${MAX_UPLOAD_BYTES}`,
    { service: SERVICE, method: 'POST', url: `/repos/${repository}/code-scanning/sarifs` },
  );
}

/**
 * Waits until GitHub has processed the upload. If a status request fails, the status is unknown, but the upload was
 * accepted.
 */
async function awaitProcessing(
  github: GitHub,
  upload: SarifUpload,
  id: string,
): Promise<SarifResult> {
  const need = {
    what: 'read the processing status of a SARIF upload',
    permissions: ['security-events: read'],
  };
  let problem: string | undefined;
  for (const delayMs of POLL_DELAYS_MS) {
    await github.network.sleep(delayMs);
    const answer = await callGitHub(need, () =>
      github.octokit.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
        ...repositoryOf(upload.repository),
        sarif_id: id,
      }),
    ).catch(remoteError);
    // GitHub may not find the analysis immediately after the upload.
    problem = answer instanceof RemoteError ? answer.message : undefined;
    if (answer instanceof RemoteError && answer.code === 'forbidden') break;
    if (answer instanceof RemoteError) continue;
    const { processing_status: status, errors } = answer.data;
    if (status === 'complete') return { id, status };
    if (status === 'failed') throw refused(upload, errors ?? []);
  }
  return { id, status: 'pending', problem };
}

function remoteError(error: unknown): RemoteError {
  if (error instanceof RemoteError) return error;
  throw error;
}

function refused({ repository }: SarifUpload, errors: readonly string[]): RemoteError {
  return new RemoteError(
    'bad-response',
    `code scanning could not process the SARIF log: ${errors.slice(0, MAX_ERRORS).join('; ')}`,
    { service: SERVICE, method: 'GET', url: `/repos/${repository}/code-scanning/sarifs` },
  );
}
