import fc from 'fast-check';
import { FINDING_KINDS, type Finding, SEVERITIES } from '../../shared/model/finding.ts';
import { REACHABILITY_LEVELS } from '../../shared/model/finding-package.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../shared/model/findings-file.ts';
import { FIX_KINDS, type Fix } from '../../shared/model/fix.ts';
import { anyText, anyUrl } from './any-text.ts';

/** Any text, including text from a hostile advisory or lockfile. */
const text = fc.oneof(
  anyText(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    '\ud800',
    '../../x',
    '/etc/passwd',
    'https://x/y',
    '[a](b)',
    '__proto__',
  ),
  fc.nat({ max: 3_000 }).map((length) => 'x'.repeat(length)),
);

/** A time, or a text that is not a time. */
const time = fc.oneof(fc.constantFrom('2026-11-27', '2026-11-27T10:15:30Z'), text);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const location = fc.record({ path: text, line: maybe(fc.nat()) });

const about = fc.record({
  purl: text,
  name: text,
  version: text,
  origin: maybe(fc.constantFrom('base' as const, 'application' as const)),
  ownedBy: maybe(fc.array(text, { maxLength: 2 })),
  scope: maybe(fc.constantFrom('runtime' as const, 'development' as const)),
  isDirect: maybe(fc.boolean()),
  paths: maybe(fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 2 })),
  morePaths: maybe(fc.nat()),
  instruction: maybe(text),
});

const fingerprint = fc.stringMatching(/^[0-9a-f]{64}$/);

const finding: fc.Arbitrary<Finding> = fc
  .record({
    kind: fc.constantFrom(...FINDING_KINDS),
    id: fc.oneof(text, fc.constantFrom('CVE-1', 'CVE-2')),
    aliases: fc.array(text, { maxLength: 3 }),
    package: maybe(about),
    severity: fc.constantFrom(...SEVERITIES),
    score: maybe(fc.double({ min: 0, max: 10, noNaN: true })),
    ratedBy: maybe(text),
    cwes: maybe(fc.array(text, { maxLength: 2 })),
    published: maybe(text),
    match: maybe(fc.record({ advisory: text, range: maybe(text) })),
    reachability: maybe(
      fc.record({
        level: fc.constantFrom(...REACHABILITY_LEVELS),
        packages: fc.array(text, { maxLength: 2 }),
        linked: fc.array(text, { maxLength: 2 }),
      }),
    ),
    title: text,
    description: maybe(text),
    exploited: maybe(fc.record({ added: text, ransomware: maybe(fc.boolean()) })),
    fixed: fc.array(text, { maxLength: 3 }),
    location,
    platforms: maybe(fc.array(text, { maxLength: 2 })),
    url: maybe(fc.oneof(text, anyUrl())),
    fingerprint,
  })
  .map((found) => ({ ...found, locations: [found.location] }));

const fix: fc.Arbitrary<Fix> = fc.record({
  kind: fc.constantFrom(...FIX_KINDS),
  title: text,
  path: maybe(text),
  command: maybe(text),
  alternative: maybe(text),
  isUncertain: maybe(fc.boolean()),
  packages: fc.array(fc.record({ purl: text, name: text, version: text, to: maybe(text) }), {
    maxLength: 2,
  }),
  fixes: fc.array(fingerprint, { maxLength: 2 }),
  stays: fc.array(fingerprint, { maxLength: 2 }),
});

/** Generates a scan of any kind of source, with findings of every kind, including malware and unscored findings. */
export const arbitraryScan: fc.Arbitrary<FindingsFile> = fc.record({
  kind: fc.constant(FINDINGS_KIND),
  source: fc.record({
    kind: fc.constantFrom('directory', 'file', 'image', 'sbom'),
    name: text,
    platform: maybe(text),
  }),
  packages: fc.nat(),
  findings: fc.array(finding, { maxLength: 8 }),
  fixes: maybe(fc.array(fix, { maxLength: 3 })),
  problems: fc.array(fc.record({ code: text, message: text, path: text, line: maybe(fc.nat()) }), {
    maxLength: 3,
  }),
  advisories: fc.record({
    name: text,
    newest: maybe(time),
    records: maybe(
      fc.array(
        fc.record({ ecosystem: text, records: fc.nat(), newest: maybe(time), asked: maybe(time) }),
        { maxLength: 8 },
      ),
    ),
    lists: maybe(fc.array(fc.record({ name: text, dated: time }), { maxLength: 2 })),
  }),
});
