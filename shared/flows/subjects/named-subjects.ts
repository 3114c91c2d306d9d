import { UserError } from '../../errors/errors.ts';

/** `index` to use only the index of a multi-platform image, `all` to also use the images in the index. */
type Platforms = 'all' | 'index';

/** The subjects that the user named. At most one of `images`, `files`, `checksums` and `list` is set. */
export interface NamedSubjects {
  readonly images: readonly string[];
  /** File patterns, such as `dist/*.tar.gz`. */
  readonly files: readonly string[];
  /** Absolute path to a checksum file. */
  readonly checksums: string | undefined;
  /** Absolute path of a list of subjects. */
  readonly list: string | undefined;
  readonly platforms: Platforms | Promise<Platforms>;
  /**
   * Repository that stores the evidence for images. If undefined, the evidence is stored in the repository of each
   * image.
   */
  readonly evidenceRepository: string | undefined;
}

/**
 * Checks that at most one input sets subjects.
 *
 * @throws {UserError} `input-conflict` if several inputs set subjects.
 */
export function requireOneKind({ images, files, checksums, list }: NamedSubjects): void {
  const given = {
    image: images[0],
    'subject-path': files[0],
    'subject-checksums': checksums,
    subjects: list,
  };
  const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : name));
  if (names.length <= 1) return;
  throw new UserError(
    'input-conflict',
    `The inputs ${names.map((name) => `\`${name}\``).join(' and ')} cannot be combined.`,
    'Keep one of these inputs. Use a separate step or command for each kind of subject.',
  );
}
