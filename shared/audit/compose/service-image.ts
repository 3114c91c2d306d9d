import { type ImageName, parseImageName } from '../../docker/image-name.ts';
import { textOf } from './compose-values.ts';
import { fieldOf, type Service, type Traced } from './read-services.ts';

/** The image that a service takes from a registry. */
export interface ServiceImage {
  readonly text: string;
  readonly name: ImageName;
  readonly field: Traced;
}

/**
 * Returns the image of a service. In a service with `build`, `image` only names the result. A variable without a default
 * in the tag stands for some tag; other variables hide the image.
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

/** Returns true if an image has no tag, or a tag that names no version. */
export function isMovingTag(tag: string | undefined): boolean {
  return tag === undefined || MOVING.has(tag.toLowerCase());
}
