import type { AuditFile } from '../area.ts';
import { startsAsDockerfile } from './is-dockerfile.ts';

/** Matches the paths of files that can name a Dockerfile. */
const CONFIGURATION = /\.(?:ya?ml|json|hcl|toml)$/i;

/** Matches the path of a Dockerfile in Compose, Bake, Skaffold and other build files. */
const EXPLICIT = /(?:^|[\s{,"'])docker_?file["']?\s{0,99}[:=]\s{0,99}["']?([^\s"',{}]+)/gim;

/** Matches workflows and actions, and the paths in them that can be those of Dockerfiles. */
const WORKFLOW = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;
const BUILDS = /build-push-action|using:\s{0,99}["']?docker/i;
const INDIRECT = /(?:^|[\s{,"'])(?:file|image)["']?\s{0,99}:\s{0,99}["']?([^\s"',{}]+)/gim;

/**
 * Returns the files. Marks those that other files name as Dockerfiles, because their own names can be any. The folder
 * of a build is often unknown, so a name stands for all paths that end with it.
 */
export function withNamedDockerfiles(files: readonly AuditFile[]): readonly AuditFile[] {
  const explicit = new Set<string>();
  const indirect = new Set<string>();
  for (const { path, text } of files) {
    if (!CONFIGURATION.test(path)) continue;
    addNames(explicit, text.matchAll(EXPLICIT));
    if (WORKFLOW.test(path) && BUILDS.test(text)) addNames(indirect, text.matchAll(INDIRECT));
  }
  const isBuilt = ({ path, text }: AuditFile) =>
    (isNamed(path, explicit) && /^[ \t]*FROM[ \t]/im.test(text)) ||
    (isNamed(path, indirect) && startsAsDockerfile(text));
  return explicit.size + indirect.size === 0
    ? files
    : files.map((file) => (isBuilt(file) ? { ...file, isDockerfile: true } : file));
}

function addNames(names: Set<string>, matches: Iterable<RegExpExecArray>): void {
  for (const [, name = ''] of matches) names.add(name.replace(/^(?:\.{0,2}\/)+/, ''));
}

function isNamed(path: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const parts = path.split('/');
  return parts.some((_, at) => names.has(parts.slice(at).join('/')));
}
