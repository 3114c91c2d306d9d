import { type ImageName, parseImageName } from '../../docker/image-name.ts';
import { textOf } from './compose-values.ts';
import { fieldOf, innerOf, itemsOf, type Service, type Traced } from './read-services.ts';

/** A registry image that a service uses. */
export interface ServiceImage {
  readonly text: string;
  readonly name: ImageName;
  readonly field: Traced;
  /** The place in the service: `image`, `build additional_contexts` or `volumes`. */
  readonly part: string;
}

/**
 * Returns the images of a service: the image that it runs, and those that its build and its volumes use. With `build`,
 * `image` only names the built image. A variable without a default may be in the tag, where it stands for any tag.
 * Anywhere else, it makes the image unknown.
 */
export function imagesOf(service: Pick<Service, 'layers'>): readonly ServiceImage[] {
  const build = fieldOf(service, 'build');
  const own = build === undefined ? fieldOf(service, 'image') : undefined;
  const contexts = build === undefined ? [] : contextsOf(build);
  const volumes = itemsOf(service, 'volumes').flatMap((item) =>
    textOf(innerOf(item, 'type')?.node) === 'image' ? (innerOf(item, 'source') ?? []) : [],
  );
  return [
    ...(own === undefined ? [] : imageAt(own, 'image')),
    ...contexts,
    ...volumes.flatMap((volume) => imageAt(volume, 'volumes')),
  ];
}

/** Returns the images in `additional_contexts`, which is a mapping or a list of `name=value`. */
function contextsOf(build: Traced): readonly ServiceImage[] {
  const contexts = innerOf(build, 'additional_contexts');
  if (contexts === undefined || contexts.node.kind === 'scalar') return [];
  const values =
    contexts.node.kind === 'map'
      ? [...contexts.node.entries.keys()].flatMap((key) => innerOf(contexts, key) ?? [])
      : contexts.node.items.map((node) => ({ ...contexts, node, at: node.via[0] ?? node.span }));
  return values.flatMap((field) => {
    const text = field.node.kind === 'scalar' ? field.node.text : '';
    const [, image] = /^(?:[^=]*=)?docker-image:\/\/(.+)$/.exec(text) ?? [];
    return image === undefined ? [] : imageAt(field, 'build additional_contexts', image);
  });
}

function imageAt(field: Traced, part: string, written?: string): readonly ServiceImage[] {
  if (field.node.kind !== 'scalar') return [];
  const raw = written ?? field.node.text;
  const text = textOf({ ...field.node, text: raw }) ?? raw;
  const known = text.replace(/([:@])\$\{?\w+.*$/, '$1variable');
  if (known === '' || known.includes('$')) return [];
  return [{ text, name: parseImageName(known), field, part }];
}

/** Tags that publishers move to each new version. */
const MOVING: ReadonlySet<string> = new Set([
  'latest',
  'stable',
  'mainline',
  'edge',
  'nightly',
  'main',
  'master',
  'dev',
  'develop',
  'rolling',
  'unstable',
  'canary',
]);

/** Returns true if the tag is missing or is not a version. */
export function isMovingTag(tag: string | undefined): boolean {
  return tag === undefined || MOVING.has(tag.toLowerCase());
}
