import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';

/** A subject that a step declared through `GITHUB_ARTIFACTS`. Later steps read it from a list. */
export interface DeclaredArtifact {
  readonly name: string;
  readonly digest: string;
  readonly kind: 'file' | 'oci';
}

const MAX_PER_JOB = 500;

/**
 * Reads the lines of a `GITHUB_ARTIFACTS` file. A line is a path, `file://path`, or `[oci://]name@sha256:…`.
 * @throws {Error} for a line that the runner refuses, which fails the step.
 */
export function readArtifacts(text: string, workspace: string): readonly DeclaredArtifact[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => readArtifact(line, workspace));
}

/** Adds the artifacts of a step to the job. @throws {Error} if one name has two digests. */
export function addArtifacts(job: DeclaredArtifact[], step: readonly DeclaredArtifact[]): void {
  for (const artifact of step) {
    const known = job.find((other) => other.name === artifact.name);
    if (known !== undefined && known.digest !== artifact.digest) {
      throw new Error(`Artifact '${artifact.name}' was declared with another digest.`);
    }
    if (known === undefined) job.push(artifact);
  }
  if (job.length > MAX_PER_JOB) throw new Error(`More than ${MAX_PER_JOB} artifacts in one job.`);
}

/** Returns the contents of `GITHUB_ARTIFACTS_LIST` for the next step. Empty if artifacts are not enabled. */
export function renderArtifactsList(artifacts: readonly DeclaredArtifact[] | undefined): string {
  return artifacts === undefined ? '' : JSON.stringify({ version: 1, subjects: artifacts });
}

function readArtifact(line: string, workspace: string): DeclaredArtifact {
  if (line.includes('=')) throw new Error(`Invalid artifact '${line}': '=' is not allowed.`);
  const image = /^(?:oci:\/\/)?([^@]+)@((?:sha256|sha384|sha512):[0-9a-f]+)$/.exec(line);
  if (image?.[1] !== undefined && image[2] !== undefined) {
    return { name: image[1], digest: image[2], kind: 'oci' };
  }
  const path = resolve(workspace, line.replace(/^file:\/\//, ''));
  if (relative(workspace, path).startsWith('..')) {
    throw new Error(`Invalid artifact '${line}': it is outside of the workspace.`);
  }
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
  return { name: basename(path), digest: `sha256:${digest}`, kind: 'file' };
}
