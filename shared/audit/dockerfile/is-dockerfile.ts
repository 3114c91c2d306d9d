import type { AuditFile } from '../area.ts';

/** Matches `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile` and the corresponding Podman names. */
const NAME = /^(?:(?:docker|container)file(?:[._-].*)?|.+\.(?:docker|container)file)$/i;

/** Matches the extensions of files that look like Dockerfiles by name or content but are not. */
const OTHER = /\.(?:md|txt|js|ts|py|go|rb|sh|ya?ml|json|rst|html|swp|orig|bak)$/i;

/** Number of characters at the start of a file that are searched for the first instructions. */
const MAX_START = 4_096;

/**
 * Returns true for a Dockerfile. If the name does not show this, the content decides, because a build can use a file
 * with any name.
 */
export function isDockerfile({
  path,
  text,
  isDockerfile: isNamed = false,
}: Pick<AuditFile, 'path' | 'text' | 'isDockerfile'>): boolean {
  if (isNamed) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return !OTHER.test(name) && (NAME.test(name) || startsAsDockerfile(text));
}

const SKIPPED = /^[ \t]*(?:#.*|ARG[ \t]+\w+(?:=\S*)?[ \t]*)?\r?$/i;

/** Matches `FROM` with the flags, the image and the name of a stage, and no further text. */
const FROM =
  /^[ \t]*FROM(?:[ \t]+--\w+=\S+)*[ \t]+[\w${][^\s,;]*(?:[ \t]+AS[ \t]+[\w.-]+)?[ \t]*\r?$/i;

const INSTRUCTION =
  /^[ \t]*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)[ \t]+\S/i;

/**
 * Returns true if the first significant line is a `FROM` without further text, and the second is another instruction.
 * Empty lines, comments and arguments are not significant.
 */
export function startsAsDockerfile(text: string): boolean {
  const lines = text.slice(0, MAX_START).split('\n');
  const first = lines.findIndex((line) => !SKIPPED.test(line));
  if (!FROM.test(lines[first] ?? '')) return false;
  const second = lines.slice(first + 1).find((line) => !SKIPPED.test(line));
  return second !== undefined && INSTRUCTION.test(second);
}
