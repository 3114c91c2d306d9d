import type { AuditFile } from '../area.ts';

/** Matches `compose.yaml`, `docker-compose.dev.yml`, `podman-compose.yml` and other names that contain `compose`. */
const NAME = /(?:^|[._-])compose(?:[._-].*)?\.ya?ml$/i;

/**
 * Matches names of JSON files that Compose can read. Other programs use such names too, so the content is also checked.
 */
const JSON_NAME = /(?:^|[._-])compose(?:[._-].*)?\.json$/i;

/** Returns true for Compose files, based on their name or content. */
export function isComposeFile({ path, text }: Pick<AuditFile, 'path' | 'text'>): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (JSON_NAME.test(name)) return /"services"\s*:/.test(text);
  return /\.ya?ml$/i.test(name) && (NAME.test(name) || isCompose(text));
}

/** Matches the top-level key `services` in block style, with or without quotes, or in a mapping in braces. */
const SERVICES = /^(?:["']?services["']?[ \t]*:|\{[^}]{0,500}?["']?services["']?[ \t]*:)/m;

/** Returns true if a YAML file has a top-level `services` mapping that contains an image or a build. */
function isCompose(text: string): boolean {
  const found = SERVICES.exec(text);
  if (found === null || /^["']?(?:apiVersion|kind|jobs|stages|on)["']?[ \t]*:/m.test(text))
    return false;
  const value = text.slice(found.index + found[0].length, found.index + 20_000);
  if (/^[ \t]*\{/.test(value)) return /["']?\b(?:image|build|extends)["']?[ \t]*:/.test(value);
  return (
    /^[ \t]*(?:#.*)?\r?\n/.test(value) &&
    /^[ \t]+(?:[\w."'-]+:[ \t]*\{[^}\n]{0,500}?)?["']?\b(?:image|build|extends)["']?[ \t]*:/m.test(
      value,
    )
  );
}
