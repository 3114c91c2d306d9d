import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import type { Log } from '../../host/log.ts';
import type { StepFolders } from '../../host/step.ts';
import { parseImageSource } from '../../oci/image-source.ts';
import { noteMissingPath, pathOrImageFix } from './path-or-image-fix.ts';

/** Matches a file pattern, which can stand for several files, such as `dist/*.tar.gz`. */
const GLOB = /[*?]|^!/;

/** Matches a word that can only be a path, not an image name. */
const PATH =
  /^(?:\.{0,2}[/\\]|[A-Za-z]:\\)|\.(?:t?gz|tar|zip|whl|jar|json|exe|deb|rpm|apk|txt|bin|iso)$/;

/**
 * Returns the inputs for the targets of `assay verify TARGET…`: images, files and file patterns. An existing file takes
 * precedence over an image with the same name.
 *
 * @throws {UserError} `file-not-found` or `input-invalid` with a fix.
 */
export async function subjectTarget(
  targets: readonly string[],
  host: Pick<StepFolders, 'workspace'> & Log,
): Promise<Readonly<Record<string, string>>> {
  const images: string[] = [];
  const files: string[] = [];
  for (const target of targets) {
    const isFile = GLOB.test(target) || (await isThere(resolve(host.workspace, target)));
    if (isFile) files.push(target);
    else images.push(imageNamed(target, host));
  }
  return {
    ...(images.length > 0 && { image: images.join('\n') }),
    ...(files.length > 0 && { 'subject-path': files.join('\n') }),
  };
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

function imageNamed(target: string, log: Log): string {
  const shown = target.slice(0, MAX_SHOWN);
  if (target === '-') {
    const fix = 'Specify the path of the file, or the name of the image.';
    throw new UserError('not-supported', 'This command cannot read standard input.', fix);
  }
  if (PATH.test(target)) {
    const fix = 'Check the path, which is relative to the current folder.';
    throw new UserError('file-not-found', `The file ${shown} does not exist.`, fix);
  }
  try {
    parseImageSource(target);
    noteMissingPath(target, log);
    return target;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = `${shown} is neither an existing file nor an image reference.`;
    throw new UserError('input-invalid', message, pathOrImageFix(error.fix, target), {
      cause: error,
    });
  }
}

/** Maximum number of characters that a message quotes from a target. */
const MAX_SHOWN = 120;
