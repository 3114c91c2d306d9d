/** A platform's folder of a channel, such as `linux-64`. */
const SUBDIR = /^(?:noarch|(?:linux|osx|win|emscripten|wasi|freebsd|zos)-[a-z0-9_]+)$/;

/** The name of a channel, as conda's purl has it: `main` of `https://repo.anaconda.com/pkgs/main/linux-64`. */
export function channelName(channel: string | undefined): string | undefined {
  const parts = (channel ?? '').split('/').filter((part) => part !== '' && !SUBDIR.test(part));
  return parts.at(-1);
}
