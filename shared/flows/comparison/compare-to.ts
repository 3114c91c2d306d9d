import { UserError } from '../../errors/errors.ts';

/** The base that a user chose. Paths and references are as written in the input. */
export type CompareTo =
  /** The base of the pull request or the merge queue entry, if there is one. */
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: 'image'; readonly image: string }
  /** The attested SBOM of an image. */
  | { readonly kind: 'attested'; readonly image: string }
  | { readonly kind: 'sbom'; readonly path: string }
  /** A branch, a tag or a commit. */
  | { readonly kind: 'commit'; readonly ref: string };

/** A base that the user named in the input or the policy. */
export type GivenBase = Exclude<CompareTo, { readonly kind: 'auto' | 'none' }>;

type SourceName = 'path' | 'image' | 'sbom';

/** The kinds of source that each kind of base can be compared with. */
const SOURCES: Readonly<Record<GivenBase['kind'], readonly SourceName[]>> = {
  image: ['image'],
  attested: ['image'],
  sbom: ['path', 'image', 'sbom'],
  commit: ['path'],
};

/**
 * Parses the input `compare-to`.
 *
 * @param source Kind of the scanned source.
 * @throws {UserError} if the source cannot be compared with this kind of base.
 */
export function parseCompareTo(value: string, source: SourceName): CompareTo {
  if (value === 'auto' || value === 'none') return { kind: value };
  const base = givenBase(value);
  if (SOURCES[base.kind].includes(source)) return base;
  const name = base.kind === 'commit' ? 'a commit' : 'an image';
  const message = `\`${source}\` cannot be compared with ${name} (\`compare-to: ${value}\`).`;
  const fix =
    source === 'image'
      ? 'Set compare-to to an image, as in `image:ghcr.io/o/app:main`, or to an SBOM, as in `sbom:FILE`.'
      : 'Set compare-to to an SBOM, as in `sbom:FILE`.';
  throw new UserError('input-conflict', message, fix);
}

/**
 * Parses the policy key `compare-to`. Returns `auto` if the source cannot be compared with this kind of base. More
 * findings can then count as new.
 */
export function policyCompareTo(value: string | undefined, source: SourceName): CompareTo {
  if (value === undefined || value === 'auto') return { kind: 'auto' };
  if (value === 'none') return { kind: 'none' };
  const base = givenBase(value);
  return SOURCES[base.kind].includes(source) ? base : { kind: 'auto' };
}

function givenBase(value: string): GivenBase {
  const [, kind, rest = ''] = /^(image|attested|sbom):(.*)$/s.exec(value) ?? [];
  const isEmpty = kind === undefined ? value.trim() === '' : rest === '';
  // Git could mistake a name that starts with a dash for an option.
  if (isEmpty || value.startsWith('-')) {
    const fix =
      'Use `auto`, `none`, `image:NAME`, `attested:NAME`, `sbom:FILE`, or a branch, tag or commit.';
    throw new UserError('input-invalid', `compare-to has an invalid value: "${value}".`, fix);
  }
  if (kind === 'image' || kind === 'attested') return { kind, image: rest };
  return kind === 'sbom' ? { kind, path: rest } : { kind: 'commit', ref: value };
}
