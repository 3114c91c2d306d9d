/** A package with a well-known advisory that is never removed. It shows whether advisory data is complete. */
interface Canary {
  readonly name: string;
  /** Version of the package. Empty to request all records for the name. */
  readonly version: string;
}

/**
 * One package per ecosystem that has an old OSV advisory. If a query for it returns nothing, the server does not
 * support the ecosystem, or does not answer queries correctly. For other ecosystems, `DISTRIBUTION_NAMES` lists
 * packages that nearly every distribution contains.
 */
const CANARIES: ReadonlyMap<string, Canary> = new Map([
  // GHSA-29mw-wpgm-hmr9, fixed in 4.17.21.
  ['npm', { name: 'lodash', version: '4.17.4' }],
  // PYSEC-2014-8, fixed in 2.7.2. The OSV documentation uses this version as an example.
  ['PyPI', { name: 'jinja2', version: '2.4.1' }],
  // GO-2020-0015, fixed in 0.3.3.
  ['Go', { name: 'golang.org/x/text', version: '0.3.0' }],
  // RUSTSEC-2018-0003, fixed in 0.6.3.
  ['crates.io', { name: 'smallvec', version: '0.6.0' }],
  // Log4Shell, GHSA-jfh8-c2jp-5v3q, fixed in 2.15.0.
  ['Maven', { name: 'org.apache.logging.log4j:log4j-core', version: '2.14.0' }],
  // GHSA-22f2-v57c-j9cx, fixed in 2.2.8.1.
  ['RubyGems', { name: 'rack', version: '2.0.0' }],
  // GHSA-q7rv-6hp3-vh96, fixed in 1.8.4.
  ['Packagist', { name: 'guzzlehttp/psr7', version: '1.8.3' }],
  // GHSA-5crp-9r3c-p9vr, fixed in 13.0.1.
  ['NuGet', { name: 'Newtonsoft.Json', version: '12.0.1' }],
  // GHSA-2q6v-32mr-8p8x, fixed in 1.3.2.
  ['Hex', { name: 'plug', version: '1.3.0' }],
  // The theft of secrets in March 2025, GHSA-mrrh-fwg8-r2c3, fixed in 46.0.1.
  ['GitHub Actions', { name: 'tj-actions/changed-files', version: '' }],
  // GHSA-4rgh-jx4f-qfcq, fixed in 0.13.3.
  ['Pub', { name: 'http', version: '0.13.0' }],
  // GHSA-7fj7-39wj-c64f and other advisories.
  ['SwiftURL', { name: 'github.com/apple/swift-nio-http2', version: '' }],
]);

/**
 * Names of packages in distributions. In each release, at least one of them has advisories. None of them has thousands.
 */
const DISTRIBUTION_NAMES = ['openssl', 'curl', 'glibc', 'busybox'];

/**
 * Ecosystems with so few records that all of them could disappear. If a server returns no result for such an ecosystem,
 * either the server is faulty or the packages have no vulnerabilities.
 */
const WITHOUT_CANARY: ReadonlySet<string> = new Set([
  'Bitnami',
  'CRAN',
  'ConanCenter',
  'Hackage',
  'Julia',
]);

/**
 * Returns packages of which at least one has an advisory in the ecosystem. Returns an empty list if the ecosystem has
 * no permanent advisory.
 */
export function canariesOf(base: string): readonly Canary[] {
  const canary = CANARIES.get(base);
  if (canary !== undefined) return [canary];
  if (WITHOUT_CANARY.has(base)) return [];
  return DISTRIBUTION_NAMES.map((name) => ({ name, version: '' }));
}
