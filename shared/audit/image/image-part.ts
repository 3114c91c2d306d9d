import type { PackageOrigin } from '../../model/package.ts';
import type { MaskedSecret } from '../../secrets/masked-secret.ts';

/** The location of a string or a file in an image. */
export interface ImagePart {
  /** Index of the layer, where 0 is the base layer. */
  readonly layer?: number | undefined;
  /** The command that created the layer, according to the history. */
  readonly instruction?: string | undefined;
  /**
   * The command that created the layer in which the file is deleted or replaced. Empty if the history does not contain
   * it.
   */
  readonly removedBy?: string | undefined;
  readonly origin?: PackageOrigin | undefined;
  /** Number of the history entry, or the line in a file. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Permission bits in octal digits, such as `4755`. Present only for files and folders. */
  readonly mode?: string | undefined;
  /** A secret that was found while the layer was read. */
  readonly secret?: MaskedSecret | undefined;
}
