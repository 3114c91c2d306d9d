import { CACHE_SETTINGS } from '../../github/cache-access.ts';
import { choice, flag, lines, path, text } from '../../host/inputs.ts';

/** What to read. Named the same in every action; exactly one of the first three is given. */
export const sourceInputs = {
  path: path({
    help: 'A directory or one file to read, such as `.` or `services/api/go.mod`. Of a directory, what git ignores and does not track is left out, and named, unless it is named here itself, such as `target/app.jar`; lines of `.assayignore` go before those of `.gitignore`: `!target/` reads what a build made.',
  }),
  'include-ignored': flag({
    help: 'Whether what git ignores in the directory is read too, such as what a build made; `.assayignore` still leaves out what it names.',
  }),
  image: text({
    help: 'An image to read: `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE` or `docker:NAME`.',
  }),
  sbom: path({
    help: 'An SBOM to read: CycloneDX in JSON or XML, SPDX in JSON, JSON-LD or tags and values.',
  }),
  platforms: lines({
    commas: true,
    default: 'all',
    help: 'Of a multi-platform image, `all` of its images, or those for the platforms that are named, such as `linux/amd64,linux/arm64`; by line or comma.',
  }),
  cache: choice(CACHE_SETTINGS, {
    default: 'auto',
    help: 'Whether the cache of GitHub Actions keeps what was found in the layers of images, so that a rebuilt image is read only where it changed. `auto`: in runs of branches and tags, and not where `cache-dir` keeps it; `true`: pull requests read it too; `false`: no. Only branches save.',
  }),
  'cache-dir': path({
    help: 'A folder that keeps what was found in the layers of images from run to run, in a terminal or on a runner of your own.',
  }),
  'registry-mirrors': lines({
    help: 'Where images are asked for before their registry, a line for each: `docker.io=mirror.gcr.io`. A mirror says what a tag means; what comes by digest is checked.',
  }),
  'base-image': text({
    help: 'The image that `image` was built from, by the digest it then had; without it, annotations, labels and the provenance of the build tell.',
  }),
};

/** Inputs that had another name once. */
export const renamedInputs = { platform: 'platforms' } as const;

/** In place of platforms: all that there are. */
const ALL_PLATFORMS = 'all';

export function isEveryPlatform({ platforms }: { readonly platforms: readonly string[] }): boolean {
  return platforms.length === 0 || platforms.includes(ALL_PLATFORMS);
}
