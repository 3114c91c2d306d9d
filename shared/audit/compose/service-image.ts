import { type ImageName, parseImageName } from '../../docker/image-name.ts';
import { textOf } from './compose-values.ts';
import { fieldOf, type Service, type Traced } from './read-services.ts';

/** The registry image that a service uses. */
export interface ServiceImage {
  readonly text: string;
  readonly name: ImageName;
  readonly field: Traced;
}

/**
 * Returns the image of a service. Returns undefined if there is a `build`, because `image` is then only the name of the
 * built image. In the tag, a variable without a default stands for any tag. Anywhere else, such a variable makes the
 * image unknown.
 */
export function imageOf(service: Pick<Service, 'layers'>): ServiceImage | undefined {
  const field = fieldOf(service, 'image');
  if (field?.node.kind !== 'scalar' || fieldOf(service, 'build') !== undefined) return undefined;
  const text = textOf(field.node) ?? field.node.text;
  const known = text.replace(/([:@])\$\{?\w+.*$/, '$1variable');
  if (known === '' || known.includes('$')) return undefined;
  return { text, name: parseImageName(known), field };
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
