import { basename, isAbsolute, resolve } from 'node:path';
import { requireInside } from '../../host/inside-workspace.ts';
import type { Log } from '../../host/log.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { HostKind } from '../../host/step.ts';
import { type ImageSource, parseImageSource } from '../../oci/image-source.ts';
import type { NamedImage, SourceRequest } from '../../source/source.ts';
import { ignoresFor } from './ignore-files.ts';
import type { SourceChoice } from './source-choice.ts';

/** A folder or a file to read. */
export interface PathRequest {
  readonly request: Extract<SourceRequest, { readonly kind: 'path' }>;
  /** Paths of ignore files that a pull request changes. The scan uses their versions in the base. */
  readonly proposedIgnores: readonly string[];
}

interface Reader extends Log {
  readonly kind: HostKind;
}

/**
 * Returns the request to read a folder or a file, with the ignore files that apply.
 *
 * @param path Absolute path.
 */
export async function pathRequest(
  path: string,
  isWithIgnored: boolean,
  run: RunRepository,
  reader: Reader,
): Promise<PathRequest> {
  const { workspace } = run;
  requireInside(path, { kind: reader.kind, workspace });
  const { files, isUnknown, proposed } = await ignoresFor(path, run, reader);
  const name = sourceName(workspace, path);
  const isWithAll = isWithIgnored || isUnknown;
  return {
    request: { kind: 'path', path, name, isWithIgnored: isWithAll, ignoreFiles: files },
    proposedIgnores: proposed,
  };
}

export function imageRequest(
  given: string,
  { platforms }: Pick<SourceChoice, 'platforms'>,
  workspace: string,
): Extract<SourceRequest, { readonly kind: 'image' }> {
  return { kind: 'image', ...namedImage(given, workspace), platforms };
}

/**
 * Returns the parsed image reference, and a name for the image. The name is what the user wrote. A path in it becomes
 * relative to the workspace, because absolute paths differ between machines.
 */
export function namedImage(given: string, workspace: string): NamedImage {
  const image = parseImageSource(given);
  return { image, name: imageName(image, given, workspace) };
}

function imageName(image: ImageSource, given: string, workspace: string): string {
  if (!('path' in image)) return given;
  const scheme = `${image.kind}:`;
  return (
    scheme + sourceName(workspace, image.path) + given.slice(scheme.length + image.path.length)
  );
}

/** Returns the path relative to the workspace. For a path outside the workspace, returns only the last part. */
export function sourceName(workspace: string, path: string): string {
  const shown = shownPath({ workspace }, path) || '.';
  return isAbsolute(shown) || shown.startsWith('..') ? basename(resolve(path)) : shown;
}
