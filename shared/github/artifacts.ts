/**
 * Client for the GitHub Actions artifact service, version 4 and later. The content is uploaded through a signed URL to
 * a separate store (Azure block blob storage). The message formats were taken from `@actions/artifact` 6.2.1.
 */
import { hash } from 'node:crypto';
import { RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';
import { request } from '../net/request.ts';
import type { ArtifactService } from './artifact-access.ts';
import { askResults, isTaken, MAX_ANSWER_BYTES, textIn, whyNot } from './results-service.ts';

const SERVICE = "GitHub's artifact service";

/** Number of attempts. A report that cannot be uploaded must not delay the job for long. */
const ATTEMPTS = 2;

/** Timeout of the upload, in milliseconds. It is enough for 60 MB at 1 MB/s. */
const UPLOAD_TIMEOUT_MS = 60_000;

/**
 * Request version. From version 7, an artifact can be a single file instead of an archive, and browsers can show it.
 *
 * @see
 * https://github.blog/changelog/2026-02-26-github-actions-now-supports-uploading-and-downloading-non-zipped-artifacts/
 */
const VERSION = 7;

/** Maximum number of names to try. A job rarely runs a report more than twice. */
const MAX_NAMES = 20;

/** A file to upload as an artifact. */
export interface ArtifactFile {
  /** Name without extension. If the run already has an artifact with this name, a number is added. */
  readonly stem: string;
  /** File extension with the dot: `.html`. */
  readonly extension: string;
  /** Media type: `text/html`. */
  readonly mediaType: string;
  readonly content: Buffer;
}

/** An uploaded artifact. */
export interface Artifact {
  readonly name: string;
  /** The ID in the URL of the artifact. */
  readonly id: string;
}

/**
 * Uploads a file as a run artifact.
 *
 * @throws {RemoteError} if the service or the store does not respond or rejects the request.
 */
export async function uploadArtifact(
  network: Network,
  service: ArtifactService,
  file: ArtifactFile,
): Promise<Artifact> {
  const { name, url } = await createArtifact(network, service, file);
  await request(network, url, {
    service: SERVICE,
    method: 'PUT',
    headers: {
      'content-type': file.mediaType,
      'x-ms-blob-content-type': file.mediaType,
      'x-ms-blob-type': 'BlockBlob',
    },
    body: file.content,
    maxBytes: MAX_ANSWER_BYTES,
    timeoutMs: UPLOAD_TIMEOUT_MS,
    attempts: ATTEMPTS,
  });
  const answer = await ask(network, service, 'FinalizeArtifact', {
    name,
    size: String(file.content.length),
    hash: `sha256:${hash('sha256', file.content, 'hex')}`,
  });
  const id = answer['ok'] === true ? textIn(answer, 'artifact_id') : '';
  if (!/^\d{1,20}$/.test(id)) throw refused(service, whyNot(answer));
  return { name, id };
}

/**
 * Creates an artifact with the first free name. The service rejects a name that is taken, so two jobs never get the
 * same one.
 */
async function createArtifact(
  network: Network,
  service: ArtifactService,
  { stem, extension, mediaType }: ArtifactFile,
): Promise<{ readonly name: string; readonly url: string }> {
  for (let count = 1; count <= MAX_NAMES; count++) {
    const name = `${stem}${count === 1 ? '' : `-${count}`}${extension}`;
    const message = { name, version: VERSION, mime_type: mediaType };
    const answer = await ask(network, service, 'CreateArtifact', message);
    if (isTaken(answer)) continue;
    const url = answer['ok'] === true ? textIn(answer, 'signed_upload_url') : '';
    if (url === '') throw refused(service, whyNot(answer));
    return { name, url };
  }
  throw refused(service, `${MAX_NAMES} artifacts named ${stem} exist`);
}

function ask(network: Network, service: ArtifactService, method: string, message: object) {
  const call = { part: 'ArtifactService', method, service: SERVICE, attempts: ATTEMPTS };
  return askResults(network, service, call, {
    workflow_run_backend_id: service.runId,
    workflow_job_run_backend_id: service.jobId,
    ...message,
  });
}

function refused(service: ArtifactService, why: string): RemoteError {
  const call = { service: SERVICE, method: 'POST', url: service.url };
  return new RemoteError('bad-response', `${SERVICE} rejected the file: ${why}`, call);
}
