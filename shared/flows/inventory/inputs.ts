import { CACHE_SETTINGS } from '../../github/cache-access.ts';
import { choice, flag, lines, path, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { SourceChoice } from './source-choice.ts';

/**
 * Inputs for the source to read. The names are the same in every action. The user sets exactly one of `path`, `image`
 * and `sbom`.
 */
export const sourceInputs = {
  path: path({
    help: 'Directory or file to read, such as `.` or `services/api/go.mod`. Untracked files that git ignores are skipped and listed, unless `path` names the file itself, such as `target/app.jar`. Rules in `.assayignore` override the rules in `.gitignore`. For example, `!target/` includes build output.',
  }),
  'include-ignored': flag({
    help: 'Also read files that git ignores, such as build output. Rules in `.assayignore` still apply.',
  }),
  image: text({
    help: 'Image to read: `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE` or `docker:NAME`.',
  }),
  sbom: path({
    help: 'SBOM to read: CycloneDX in JSON or XML, or SPDX in JSON, JSON-LD or tag-value format.',
  }),
  platforms: lines({
    commas: true,
    default: 'all',
    help: 'Platforms to read from a multi-platform image: `all`, or a list such as `linux/amd64,linux/arm64`.',
  }),
  cache: choice(CACHE_SETTINGS, {
    default: 'auto',
    help: 'Keep the contents of image layers in the GitHub Actions cache, so that later runs read only changed layers. `auto` uses the cache in runs for branches and tags, unless `cache-dir` is set. `true` also reads the cache in pull requests. Only runs for branches save to the cache.',
  }),
  'cache-dir': path({
    help: 'Folder in which the contents of image layers are kept between runs. Use this input in a terminal or on a self-hosted runner.',
  }),
  'registry-mirrors': lines({
    help: 'Mirrors to try before the registry itself, one per line, such as `docker.io=mirror.gcr.io`. The mirror determines the digest of a tag. Assay checks the content against this digest.',
  }),
  'base-image': text({
    help: 'Base image of `image`, including the digest that was used in the build. Default: detected from annotations, labels and build provenance.',
  }),
};

/** Current names of renamed inputs. */
export const renamedInputs = { platform: 'platforms', token: 'github-token' } as const;

/** Value of `platforms` that selects all platforms. */
const ALL_PLATFORMS = 'all';

/** Returns the source that the user chose in the inputs. */
export function sourceChoice(inputs: InputsOf<typeof sourceInputs>): SourceChoice {
  const { path, image, sbom, platforms } = inputs;
  const isEvery = platforms.length === 0 || platforms.includes(ALL_PLATFORMS);
  return {
    path,
    image,
    sbom,
    isWithIgnored: inputs['include-ignored'],
    platforms: isEvery ? undefined : platforms,
    baseImage: inputs['base-image'],
    mirrors: inputs['registry-mirrors'],
    cache: { setting: inputs.cache, folder: inputs['cache-dir'] },
  };
}
