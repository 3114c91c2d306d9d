/** Manifest attributes that contain the vendor of the archive, according to their specification. */
const ATTRIBUTES = ['Bundle-Vendor', 'Implementation-Vendor'];

/** Maximum length of a vendor name, in characters. */
const MAX_LENGTH = 200;

/**
 * Returns the vendor in the manifest. Ignores build placeholders that were not replaced, and OSGi localization keys
 * (`%provider`).
 */
export function vendorOf(manifest: ReadonlyMap<string, string>): string | undefined {
  return ATTRIBUTES.map((name) => manifest.get(name)?.trim() ?? '').find(
    (text) => text !== '' && text.length <= MAX_LENGTH && !/\$\{|^%/.test(text),
  );
}
