/** Manifest attributes that name the vendor of an archive, as their specifications define them. */
const ATTRIBUTES = ['Bundle-Vendor', 'Implementation-Vendor'];

/** Longest vendor name accepted. */
const MAX_LENGTH = 200;

/**
 * Returns the vendor that the manifest names. Ignores unfilled template placeholders and OSGi localization keys
 * (`%provider`).
 */
export function vendorOf(manifest: ReadonlyMap<string, string>): string | undefined {
  return ATTRIBUTES.map((name) => manifest.get(name)?.trim() ?? '').find(
    (text) => text !== '' && text.length <= MAX_LENGTH && !/\$\{|^%/.test(text),
  );
}
