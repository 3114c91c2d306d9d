/** Manifest attributes that name the vendor of an archive, according to their specifications. */
const ATTRIBUTES = ['Bundle-Vendor', 'Implementation-Vendor'];

/** Maximum length of a vendor name, in characters. */
const MAX_LENGTH = 200;

/**
 * Returns the vendor named in the manifest. Unfilled template placeholders and OSGi localization keys (`%provider`)
 * are ignored.
 */
export function vendorOf(manifest: ReadonlyMap<string, string>): string | undefined {
  return ATTRIBUTES.map((name) => manifest.get(name)?.trim() ?? '').find(
    (text) => text !== '' && text.length <= MAX_LENGTH && !/\$\{|^%/.test(text),
  );
}
