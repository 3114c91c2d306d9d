/** Attributes of a manifest that name who makes the archive, as their specifications do. */
const ATTRIBUTES = ['Bundle-Vendor', 'Implementation-Vendor'];

/** Longer texts are no names. */
const MAX_LENGTH = 200;

/**
 * Who makes an archive by its manifest; templates that no build filled in, and keys of
 * OSGi's translations (`%provider`), name nobody.
 */
export function vendorOf(manifest: ReadonlyMap<string, string>): string | undefined {
  return ATTRIBUTES.map((name) => manifest.get(name)?.trim() ?? '').find(
    (text) => text !== '' && text.length <= MAX_LENGTH && !/\$\{|^%/.test(text),
  );
}
