/** SPDX identifiers for the license URLs that bundles use. The URLs omit the scheme and `www.`. */
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['apache.org/licenses/LICENSE-2.0', 'Apache-2.0'],
  ['apache.org/licenses/LICENSE-2.0.html', 'Apache-2.0'],
  ['apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
  ['eclipse.org/legal/epl-2.0', 'EPL-2.0'],
  ['eclipse.org/legal/epl-v10.html', 'EPL-1.0'],
  ['eclipse.org/legal/epl-v20.html', 'EPL-2.0'],
  ['opensource.org/licenses/Apache-2.0', 'Apache-2.0'],
  ['opensource.org/licenses/BSD-2-Clause', 'BSD-2-Clause'],
  ['opensource.org/licenses/BSD-3-Clause', 'BSD-3-Clause'],
  ['opensource.org/licenses/MIT', 'MIT'],
  ['opensource.org/licenses/mit-license.php', 'MIT'],
  ['spdx.org/licenses/MIT.html', 'MIT'],
]);

/** Maximum length, in characters, of a license name. Longer text is the license itself. */
const MAX_LENGTH = 300;

/**
 * Returns the license in the manifest's `Bundle-License` attribute: a comma-separated list of names or URLs, each with
 * optional attributes. Several licenses are alternatives.
 *
 * @see https://docs.osgi.org/specification/osgi.core/8.0.0/framework.module.html#framework.module.bundle-license
 */
export function licenseOfBundle(value: string | undefined): string | undefined {
  if (value === undefined || value.length > MAX_LENGTH || value === '<<EXTERNAL>>')
    return undefined;
  const licenses = clausesOf(value).map((clause) => {
    const name =
      clause
        .split(/;\s*\w+=/, 1)[0]
        ?.trim()
        .replace(/^"(.*)"$/, '$1') ?? '';
    const address = name.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
    return ADDRESSES.get(address) ?? name;
  });
  const unique = [...new Set(licenses.filter((license) => license !== ''))];
  return unique.length === 0 ? undefined : unique.join(' OR ');
}

/** Splits the value at commas outside quotes. A correct manifest puts `Apache License, Version 2.0` in quotes. */
function clausesOf(value: string): readonly string[] {
  if (/, *[Vv]ersion /.test(value) && !value.includes('"')) return [value];
  return value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}
