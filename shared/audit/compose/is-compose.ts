import type { AuditFile } from '../area.ts';

/** Matches `compose.yaml`, `docker-compose.dev.yml`, `podman-compose.yml` and other names that contain `compose`. */
const NAME = /(?:^|[._-])compose(?:[._-].*)?\.ya?ml$/i;

/**
 * Matches names of JSON files that Compose could read. The content must be checked too, because other programs also use
 * such names.
 */
const JSON_NAME = /(?:^|[._-])compose(?:[._-].*)?\.json$/i;

/** Returns true for Compose files, based on their name or content. */
export function isComposeFile({ path, text }: Pick<AuditFile, 'path' | 'text'>): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (JSON_NAME.test(name)) return /"services"\s*:/.test(text);
  return /\.ya?ml$/i.test(name) && (NAME.test(name) || isCompose(text));
}

/** Returns true if a YAML file has a top-level `services` mapping that contains an image or a build. */
function isCompose(text: string): boolean {
  const start = text.startsWith('services:') ? 0 : text.indexOf('\nservices:') + 1;
  if (start === 0 && !text.startsWith('services:')) return false;
  if (/^(?:apiVersion|kind|jobs|stages|on):/m.test(text)) return false;
  const part = text.slice(start, start + 20_000);
  return (
    /^services:[ \t]*(?:#.*)?\r?\n/.test(part) && /^[ \t]+(?:image|build|extends):/m.test(part)
  );
}
