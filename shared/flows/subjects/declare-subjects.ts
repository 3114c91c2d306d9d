import { isAbsolute, relative, sep } from 'node:path';
import { appendText } from '../../files/append-text.ts';
import type { Log } from '../../host/log.ts';
import type { Variables } from '../../host/machine.ts';
import type { SourceDescription } from '../../model/inventory.ts';
import { parseImageSource } from '../../oci/image-source.ts';
import { countNoun } from '../../text/count.ts';
import { subjectsInList } from './listed-subjects.ts';

/**
 * Matches the paths that a declaration can contain. The runner rejects `=`, reads `#` as the start of a comment, and
 * reads `@` as part of an image name.
 */
const PLAIN_PATH = /^(?![#\s])[^=@\p{Cc}]+(?<!\s)$/u;

/** Matches image names without a tag or digest. */
const IMAGE_NAME = /^[\w./-]+(?::\d+\/[\w./-]+)?$/;

/** An image that later steps can sign or attest. */
interface DeclaredImage {
  /** Name without a tag or digest: `ghcr.io/octo-org/app`. */
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}

export interface Declaration {
  readonly images: readonly DeclaredImage[];
  /** Absolute paths to files. Files outside the workspace are not declared, because the runner rejects them. */
  readonly files: readonly string[];
}

interface DeclaringStep extends Log {
  readonly workspace: string;
  readonly env: Variables;
}

/**
 * Declares images and files to the runner, so that later steps in the job find them in `$GITHUB_ARTIFACTS_LIST`. The
 * runner fails a step that declares an invalid name, or the same name with two digests. Such subjects are omitted, and
 * a warning lists them.
 */
export async function declareSubjects(
  { images, files }: Declaration,
  step: DeclaringStep,
): Promise<void> {
  const target = step.env['GITHUB_ARTIFACTS'] ?? '';
  if (target === '') {
    step.annotate('warning', 'No artifacts declared: the runner does not set `$GITHUB_ARTIFACTS`.');
    return;
  }
  const earlier = await subjectsInList(undefined, step);
  const known = new Map(earlier.map(({ name, digest }) => [name, digest]));
  const paths = files.flatMap((path) => pathInside(path, step.workspace));
  const wanted = [
    ...images.map(({ name, digest }) => ({
      name,
      line: `oci://${name}@${digest}`,
      isValid: IMAGE_NAME.test(name) && (known.get(name) ?? digest) === digest,
    })),
    ...paths.map((name) => ({
      name,
      line: name,
      isValid: PLAIN_PATH.test(name) && !known.has(name) && !known.has(lastPart(name)),
    })),
  ];
  const valid = wanted.filter(({ isValid }) => isValid);
  appendText(target, valid.map(({ line }) => `${line}\n`).join(''));
  step.info(`Declared ${countNoun(valid.length, 'artifact')} to the runner`);
  for (const { name, isValid } of wanted) if (!isValid) step.annotate('warning', omitted(name));
}

/**
 * Returns a list with the scanned image and its digest. Returns an empty list for an image outside a registry, which
 * later steps cannot use.
 */
export function declaredImages({
  kind,
  name,
  digest,
}: SourceDescription): readonly DeclaredImage[] {
  if (kind !== 'image' || digest === undefined) return [];
  const source = parseImageSource(name);
  if (source.kind !== 'registry') return [];
  const { registry, repository } = source.reference;
  return [{ name: `${registry}/${repository}`, digest }];
}

function omitted(name: string): string {
  return `${name} was not declared as an artifact: the name is invalid, or an earlier step declared it. Fix: set a separate \`output-dir\` for each step.`;
}

/**
 * Returns a list with the path relative to the workspace, with slashes as separators. Returns an empty list for a path
 * outside the workspace.
 */
function pathInside(path: string, workspace: string): readonly string[] {
  const below = relative(workspace, path);
  const isOutside = isAbsolute(below) || below.split(sep, 1)[0] === '..';
  return isOutside ? [] : [below.split(sep).join('/')];
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
