import type { SecretMatch } from '../../secrets/find-secrets.ts';
import { secretFinder } from '../../secrets/secret-finder.ts';
import type { AuditFile } from '../area.ts';
import type { Controls, Hit } from '../rule.ts';

/** An image. The rules check its parts one by one. */
interface Image {
  /**
   * The strings in the configuration, and `etc/passwd`, by path. If several strings have the same path, only the first
   * is included.
   */
  readonly parts: ReadonlyMap<string, AuditFile>;
  /** Shells and package managers in the image. */
  readonly programs: readonly AuditFile[];
}

/** A part of an image: a string in its configuration, or a file in a layer. */
export interface ImageSubject {
  readonly file: AuditFile;
  readonly image: Image;
}

/** Controls of all image rules. */
export const IMAGE_CONTROLS: Controls = { 'nist-800-190': ['4.1.2'] };

/** Controls of the rules for secrets in images. */
export const SECRET_CONTROLS: Controls = {
  'cis-docker-1.6.0': ['4.10'],
  'nist-800-190': ['4.1.2', '4.1.4'],
  'pci-dss-4.0.1': ['8.6.2'],
};

/** Returns true if the subject is the part of the image with this path, such as `config.User`. */
export function isPart({ file, image }: ImageSubject, path: string): boolean {
  return image.parts.get(path) === file;
}

/** Returns true if the subject is a string in a given object of the configuration, such as `config.Env`. */
export function isIn({ file }: ImageSubject, folder: string): boolean {
  return isText(file) && file.path.startsWith(`${folder}.`);
}

/** Returns true for a string in the configuration, and false for a file in a layer. */
export function isText({ image }: AuditFile): boolean {
  return image?.mode === undefined && image?.secret === undefined;
}

/** Returns a hit that covers the whole part. */
export function partHit({ text }: AuditFile, address: string, more: Partial<Hit> = {}): Hit {
  return { at: { start: 0, end: text.length }, address, ...more };
}

/**
 * Returns the permission bits of a file that is visible in the image. Returns undefined for a string in the
 * configuration and for a deleted file.
 */
export function shownMode({ image }: AuditFile): number | undefined {
  if (image?.mode === undefined || image.removedBy !== undefined) return undefined;
  return Number.parseInt(image.mode, 8);
}

/**
 * Returns the secrets in a string from the image configuration. The string can contain commands, and names with values.
 */
export function secretsIn({ file }: ImageSubject): readonly SecretMatch[] {
  return secretFinder().find(file.text, 'image.env');
}
