import { UserError } from '../../errors/errors.ts';
import { CACHE_SETTINGS } from '../../github/cache-access.ts';
import { choice, flag, knownIfEmpty, lines, path, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { Step } from '../../host/step.ts';
import type { SourceChoice } from './source-choice.ts';

/**
 * Inputs that determine what is read. They have the same names in every action. The user sets at most one of `path`,
 * `image` and `sbom`.
 */
export const sourceInputs = {
  path: path({
    help: 'Folder or file to read, such as `services/api/go.mod`. Default: the whole workspace, unless an input names a different source. In a folder, Assay skips untracked files that git ignores, and reports which files it skipped. To include them, set `include-ignored: true`, or add a rule such as `!target/` to `.assayignore`.',
  }),
  'include-ignored': flag({
    group: 'expert',
    help: 'Also read files that git ignores, such as build output. Assay still skips untracked files that `.assayignore` excludes.',
  }),
  image: knownIfEmpty(
    text({
      help: 'Image to read, in one of these forms: `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE` or `docker:NAME`.',
    }),
  ),
  sbom: knownIfEmpty(
    path({
      help: 'SBOM file to read, in CycloneDX format (JSON or XML) or SPDX format (JSON, JSON-LD or tag-value).',
    }),
  ),
  platforms: lines({
    commas: true,
    default: 'all',
    help: 'Platforms to read from a multi-platform image: `all`, or a list such as `linux/amd64,linux/arm64`.',
  }),
  cache: choice(CACHE_SETTINGS, {
    group: 'expert',
    default: 'auto',
    help: 'When to use the GitHub Actions cache for image layer contents. With the cache, later runs read only changed layers. `auto` uses the cache in runs for branches and tags, unless `cache-dir` is set. `true` also reads the cache in pull requests. `false` does not use the cache. Only runs for branches save to the cache. The cache also keeps advisories from a bucket for a day.',
  }),
  'cache-dir': path({
    group: 'expert',
    help: 'Folder where Assay keeps image layer contents between runs. Use this input in a terminal or on a self-hosted runner.',
  }),
  'registry-mirrors': lines({
    group: 'registry',
    help: 'Registry mirrors, such as `docker.io=mirror.gcr.io`, that Assay tries before the registry itself. For a tag, Assay uses the digest that the mirror returns. Assay checks all content against the digest.',
  }),
  resolve: lines({
    group: 'expert',
    help: 'Maven repositories to read the parents, imported poms and transitive dependencies of `pom.xml` files from: `none`, `local`, or https URLs, one per line. `local` means `~/.m2/repository`. If you list URLs, Assay reads `~/.m2/repository` first. Assay never contacts repositories that are named only in scanned files. Default: `https://repo1.maven.org/maven2`, or `local` if `advisories` is a folder.',
  }),
  'base-image': text({
    group: 'expert',
    help: 'Base image that `image` was built from, including its digest. Default: Assay detects the base image from annotations, labels and build provenance.',
  }),
};

/**
 * Inputs that name a source. If the runner passes an empty string for such an input, the workflow sets the input to an
 * empty string.
 */
const KNOWN_IF_EMPTY = ['image', 'sbom', 'attested-images'];

/** Current names for renamed inputs. */
export const renamedInputs = { platform: 'platforms', token: 'github-token' } as const;

/**
 * Returns the inputs with the path to read. If they set no source, the path is the whole workspace.
 *
 * The action's metadata does not contain this default. Otherwise, the runner would set `path` even if the user sets
 * `image`.
 *
 * @throws {UserError} if the workflow sets a source to an empty string, such as the output of a step that did not run.
 */
export function withPath<T extends Pick<SourceInputs, 'path' | 'image' | 'sbom'>>(
  inputs: T,
  { workspace, env }: Pick<Step, 'workspace' | 'env'>,
): T {
  const { path, image, sbom } = inputs;
  if ([path, image, sbom].some((source) => source !== undefined)) return inputs;
  const empty = KNOWN_IF_EMPTY.find((name) => env[`INPUT_${name.toUpperCase()}`]?.trim() === '');
  if (empty === undefined) return { ...inputs, path: workspace };
  throw new UserError(
    'input-missing',
    `The input \`${empty}\` is empty.`,
    `Set \`${empty}\` to a value. To read the whole workspace, set \`path: .\`.`,
  );
}

/** Value of the input `platforms` that stands for all platforms. */
const ALL_PLATFORMS = 'all';

/** The inputs that determine what is read, and the source of advisories if the action needs one. */
interface SourceInputs extends InputsOf<typeof sourceInputs> {
  readonly advisories?: string;
}

/** Returns the source that the user chose in the inputs. */
export function sourceChoice(inputs: SourceInputs): SourceChoice {
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
    resolve: {
      stated: inputs.resolve,
      isOffline: inputs.advisories !== undefined && !inputs.advisories.includes('://'),
    },
  };
}
