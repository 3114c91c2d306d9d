import { assignmentsOf } from '../../docker/assignments.ts';
import { frontendOf } from '../../docker/frontend.ts';
import { type ImageName, parseImageName } from '../../docker/image-name.ts';
import type { Span } from '../../json/text-places.ts';
import type { BuildStage, Dockerfile, Step } from './read-stages.ts';
import { addressOf, stepsOf } from './step-hits.ts';

/** An image that a Dockerfile uses. */
export interface UsedImage {
  readonly name: string;
  readonly image: ImageName;
  readonly at: Span;
  readonly address: string;
  /**
   * The use of the image.
   *
   * - `from`: the base of a stage.
   * - `copy`: the source of a copy or a mount.
   * - `syntax`: the frontend that reads the Dockerfile.
   * - `context`: named in a file with build definitions.
   */
  readonly use: 'from' | 'copy' | 'syntax' | 'context';
}

/** `scratch` and other names that do not refer to an image in a registry. */
const NO_IMAGE: ReadonlySet<string> = new Set(['scratch', 'context', '']);

/** Returns the registry images in `# syntax=`, `FROM`, `COPY --from` and `RUN --mount=from=`. */
export function* imagesOf(
  dockerfile: Pick<Dockerfile, 'file' | 'stages' | 'contexts'>,
): Generator<UsedImage> {
  const frontend = frontendOf(dockerfile.file.text);
  if (frontend !== undefined) {
    yield* usedImage(frontend.image, frontend.span, `syntax=${frontend.image}`, 'syntax');
  }
  for (const { name, at } of dockerfile.contexts ?? []) {
    yield* usedImage(name, at, `docker-image://${name}`, 'context');
  }
  const values = earlierArguments(dockerfile);
  for (const build of dockerfile.stages) {
    const name = baseOf(build, values);
    const at = build.stage?.baseWord?.span;
    if (name !== undefined && at !== undefined) {
      yield* usedImage(name, at, addressOf(build, `FROM ${name}`), 'from');
    }
    yield* copiedImages(build);
  }
}

function* copiedImages(build: BuildStage): Generator<UsedImage> {
  const names = imageNames(build);
  for (const step of build.steps) {
    for (const { name, at } of sourcesOf(step)) {
      const isImage = names === undefined ? /^[A-Za-z]/.test(name) : names.has(name);
      const address = addressOf(build, `${step.name} --from=${name}`);
      if (isImage) yield* usedImage(name, at, address, 'copy');
    }
  }
}

/**
 * Returns the names of the images from which a stage copies or mounts files. Returns undefined for a part of a
 * Dockerfile without `FROM`, in which every source counts as an image.
 */
function imageNames({ stage }: BuildStage): ReadonlySet<string> | undefined {
  if (stage === undefined) return undefined;
  const origins = [...stage.copied, ...stage.mounted];
  return new Set(origins.flatMap((origin) => (origin.kind === 'image' ? [origin.name] : [])));
}

/**
 * Returns the name of the image that a stage is based on. The path may contain variables without a value: for example,
 * `${REGISTRY}/ubuntu` clearly has no tag. Returns undefined if the last part of the name contains one.
 */
function baseOf({ stage }: BuildStage, values: ReadonlyMap<string, string>): string | undefined {
  const base = stage?.base;
  if (base?.kind === 'image') return base.name;
  const raw = stage?.baseWord?.text ?? '';
  if (base !== undefined || !raw.includes('$')) return undefined;
  const text = raw.replace(
    /\$(?:(\w+)|\{(\w+)\})/g,
    (match, bare, braced) => values.get(bare ?? braced) ?? match,
  );
  const last = text.slice(text.lastIndexOf('/') + 1);
  return last.includes('$') || /[{}<>%]/.test(last) ? undefined : text;
}

/**
 * Returns the default of each argument. Arguments inside a stage do not affect `FROM`, but they show what the author
 * intended.
 */
function earlierArguments(dockerfile: Pick<Dockerfile, 'stages'>): ReadonlyMap<string, string> {
  return new Map(
    [...stepsOf(dockerfile, 'ARG')].flatMap((step) =>
      assignmentsOf(step).flatMap(({ key, value }) =>
        value === undefined ? [] : [[key, value] as const],
      ),
    ),
  );
}

function* usedImage(
  name: string,
  at: Span,
  address: string,
  use: UsedImage['use'],
): Generator<UsedImage> {
  if (!NO_IMAGE.has(name.toLowerCase())) {
    yield { name, image: parseImageName(name), at, address, use };
  }
}

/** Returns the names of sources in `COPY --from=x` and `RUN --mount=…,from=x`. */
function sourcesOf({ name, flags }: Step): readonly { name: string; at: Span }[] {
  return flags.flatMap(({ name: flag, value = '', valueSpan }) => {
    if (name === 'COPY' && flag === 'from') return [{ name: value, at: valueSpan }];
    const start = name === 'RUN' && flag === 'mount' ? value.search(/(?:^|,)from=/) : -1;
    if (start === -1) return [];
    const from = value.indexOf('=', start) + 1;
    const end = value.indexOf(',', from);
    const stop = end === -1 ? value.length : end;
    const at = { start: valueSpan.start + from, end: valueSpan.start + stop };
    return [{ name: value.slice(from, stop), at }];
  });
}
