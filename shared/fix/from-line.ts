/** Matches the image in a FROM instruction of a Dockerfile. */
const FROM = /^\s*FROM\s+(?:--\S+\s+)*(\S+)/i;

/**
 * Returns the line of the `FROM` instruction that names a base image, starting at 1. Returns undefined if no
 * instruction names it. Compares the names without tags and digests, because these can differ between the Dockerfile
 * and the image. The last of several matching lines is used, because it belongs to the final stage.
 *
 * @param image Name of the base image, such as `docker.io/library/debian:12`.
 */
export function fromLine(dockerfile: string, image: string): number | undefined {
  const wanted = repositoryOf(image);
  const at = dockerfile
    .split('\n')
    .findLastIndex((line) => repositoryOf(FROM.exec(line)?.[1] ?? '') === wanted);
  return wanted === '' || at === -1 ? undefined : at + 1;
}

/**
 * Removes the tag, the digest and the default registry from an image name. For `docker.io/library/debian:12`, returns
 * `debian`.
 */
function repositoryOf(image: string): string {
  const [named = ''] = image.split('@');
  return named
    .replace(/:[^/:]*$/, '')
    .replace(/^(?:index\.)?docker\.io\//, '')
    .replace(/^library\//, '');
}
