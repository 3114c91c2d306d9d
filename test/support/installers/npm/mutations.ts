import type { Random } from '../../../attacks/attack.ts';
import { opaqueAddress } from './registry.ts';

/** The contents of unchanged lockfiles. */
export interface Originals {
  /** URL of the registry in the lockfiles. */
  readonly url: string;
  /** Lockfile of the project with victim 1.2.8. */
  readonly shown: string;
  /** Lockfiles of a project that has only victim 1.2.8, and of a project that has only 1.2.5. */
  readonly alone: { readonly shown: string; readonly hidden: string };
}

interface Mutation {
  readonly what: string;
  readonly apply: (text: string, random: Random, originals: Originals) => string;
}

/** Changes the lockfile with victim 1.2.8 slightly, as an attacker would to hide 1.2.5. */
export function mutated(originals: Originals, random: Random): { what: string; text: string } {
  const lie = random.pick(LIES);
  const more = Array.from({ length: random.below(lie.length === 0 ? 3 : 2) }, () =>
    random.pick(MUTATIONS),
  );
  const all = lie.length === 0 ? [random.pick(MUTATIONS), ...more] : [...lie, ...more];
  const text = all.reduce((now, { apply }) => apply(now, random, originals), originals.shown);
  return { what: all.map(({ what }) => what).join(', '), text };
}

const DIGESTS = /sha512-[\w+/=]+|sha1-[\w+/=]+|10c0\/[0-9a-f]{128}|(?<=#)[0-9a-f]{40}/g;

const DIGEST: Mutation = {
  what: 'the digest of what is hidden',
  apply: (text, _random, { alone }) => {
    const [before, after] = [alone.shown, alone.hidden].map((one) =>
      [...one.matchAll(DIGESTS)].flat(),
    );
    const pairs = (before ?? []).map((digest, at) => [digest, after?.[at] ?? digest] as const);
    return pairs.reduce((now, [from, to]) => now.replaceAll(from, to), text);
  },
};

const NO_DIGEST: Mutation = {
  what: 'no digest',
  apply: (text) =>
    text
      .replace(/ *"?integrity"?:? "?sha512-[\w+/=]+"?,?\n/g, '')
      .replace(/integrity: sha512-[\w+/=]+,? ?/g, '')
      .replace(/ *checksum: .*\n/g, ''),
};

/** URLs of victim 1.2.5. */
function addresses(url: string): readonly string[] {
  return [
    `${url}/victim/-/victim-1.2.5.tgz`,
    `${url}/victim/-/%76ictim-1.2.5.tgz`,
    `${url}/victim/%2d/victim-1.2.5.tgz`,
    `${url}/%76ictim/-/victim-1.2.5.tgz`,
    `${url}/x/-/../../victim/-/victim-1.2.5.tgz`,
    `${url}/victim/-/victim-1.2.8.tgz/../victim-1.2.5.tgz`,
    `${url}/victim/-/victim-1.2.5.tgz?/victim-1.2.8.tgz`,
    `${url}/victim/-/victim-1.2.5.tgz#/victim/-/victim-1.2.8.tgz`,
    `${url}//victim/-/victim-1.2.5.tgz`,
    `${url}/./victim/-/victim-1.2.5.tgz`,
    `${url.replace('http', 'HTTP')}/victim/-/victim-1.2.5.tgz`,
    `${url.replaceAll('/', '\\')}\\victim\\-\\victim-1.2.5.tgz`,
    opaqueAddress(url),
    `${opaqueAddress(url)}?victim-1.2.8.tgz`,
    ` ${url}/victim/-/victim-1.2.5.tgz`,
    `${url}/victim/-/vic\ttim-1.2.5.tgz`,
  ];
}

const ADDRESS: Mutation = {
  what: 'another address',
  apply: (text, random, { url }) => {
    const address = random.pick(addresses(url));
    const quoted = JSON.stringify(address);
    const stated = `${url}/victim/-/victim-1.2.8.tgz`;
    if (text.includes(stated)) return text.replaceAll(stated, quoted.slice(1, -1));
    return text
      .replace(/("node_modules\/victim": \{\n)/, `$1"resolved": ${quoted},\n`)
      .replace(/("dependencies": \{(?:\n.*)*?\n {4}"victim": \{\n)/, `$1"resolved": ${quoted},\n`)
      .replace(/("victim": \["victim@1\.2\.8", )""/, `$1${quoted}`)
      .replace(/(victim@1\.2\.8:\n {4}resolution: \{integrity: [^},]+)/, `$1, tarball: ${quoted}`)
      .replace(/("victim@1\.2\.8": \{\n +"integrity": "[^"]+")/, `$1,\n"tarball": ${quoted}`)
      .replace(
        '"victim@npm:1.2.8"',
        `"victim@npm:1.2.8::__archiveUrl=${encodeURIComponent(address)}"`,
      );
  },
};

const VERSION: Mutation = {
  what: 'another version',
  apply: (text, random) =>
    replaceOne(
      text,
      random,
      '1.2.8',
      random.pick(['1.2.5', '^1.2.0', '1.2', 'latest', 'v1.2.5', '']),
    ),
};

const NAME: Mutation = {
  what: 'another name',
  apply: (text, random) =>
    replaceOne(
      text,
      random,
      'victim',
      random.pick([
        'victim/',
        './victim',
        '%76ictim',
        '/victim',
        'victim/.',
        'x/../victim',
        'Victim',
        '\\u0076ictim',
        'parent',
        'other',
      ]),
    ),
};

/** Fields of other formats, or of other places in the same format. */
const KEYS: readonly string[] = [
  ...[
    '"link": true,',
    '"link": "x",',
    '"inBundle": true,',
    '"bundled": true,',
    '"extraneous": true,',
  ],
  ...['"name": "other",', '"name": "parent",', '"resolved": "parent",', '"version": "1.2.5",'],
  ...['"packages": {},', '"dependencies": {},', '"lockfileVersion": 1,', '"version": "3",'],
  ...['version "1.2.5"', 'name other', 'resolution "x@workspace:."', 'resolved "x"', 'uid x'],
  ...['resolution: "victim@workspace:."', 'linkType: soft', 'version: 1.2.5', 'name: other'],
  ...['directory: .', 'type: directory', 'bundled: true', '__metadata:', 'snapshots:', 'packages:'],
  ...[
    'lockfileVersion: 5.4',
    '"optional": true,',
    '"peer": true,',
    '# yarn lockfile v1',
    '---',
    '...',
  ],
];

const KEY: Mutation = {
  what: 'another key',
  apply: (text, random) => {
    const rows = text.split('\n');
    const places = rows.flatMap((row, at) => (row.includes('victim') ? [at] : []));
    const at = random.below(3) === 0 ? random.below(rows.length) : random.pick([...places, 0]);
    const indent = ' '.repeat(random.pick([0, 2, 4, 6, 8]));
    return [...rows.slice(0, at + 1), indent + random.pick(KEYS), ...rows.slice(at + 1)].join('\n');
  },
};

const INSIDE: Mutation = {
  what: 'another key inside',
  apply: (text, random) =>
    replaceOne(
      text,
      random,
      '{',
      `{${random.pick(['"link": true, ', '"bundled": true, ', 'type: directory, ', 'directory: ., ', '"name": "other", '])}`,
    ),
};

const ROWS: Mutation = {
  what: 'rows that are gone, twice or elsewhere',
  apply: (text, random) => {
    const rows = text.split('\n');
    const at = random.below(rows.length);
    const row = rows[at] ?? '';
    const other = random.below(rows.length);
    const changes: readonly (() => readonly string[])[] = [
      () => rows.toSpliced(at, 1),
      () => rows.toSpliced(at, 0, row),
      () => rows.toSpliced(at, 1).toSpliced(other, 0, row),
      () => rows.toSpliced(at, 0, random.pick(rows)),
    ];
    return random.pick(changes)().join('\n');
  },
};

const CHARACTER: Mutation = {
  what: 'another character',
  apply: (text, random) => {
    const at = random.below(text.length);
    const character = random.pick([
      ' ',
      '\t',
      '"',
      ':',
      '/',
      '.',
      '%',
      '\\',
      '@',
      '#',
      '0',
      'x',
      '\n',
    ]);
    return text.slice(0, at) + character + text.slice(at + random.below(2));
  },
};

const TRUTH: Mutation = {
  what: 'the entry of what is hidden',
  apply: (text, random) => {
    const rows = text.split('\n');
    const places = rows.flatMap((row, at) => (row.includes('1.2.8') ? [at] : []));
    const from = random.below(Math.max(places.length, 1));
    for (const at of places.slice(from)) rows[at] = rows[at]?.replaceAll('1.2.8', '1.2.5') ?? '';
    return rows.join('\n');
  },
};

/** Plausible values and empty values. */
const LIES: readonly (readonly Mutation[])[] = [
  ...[
    [ADDRESS, DIGEST],
    [ADDRESS, DIGEST],
    [ADDRESS, NO_DIGEST],
    [VERSION, DIGEST],
  ],
  ...[
    [TRUTH, DIGEST],
    [TRUTH, DIGEST, KEY],
    [TRUTH, DIGEST, NAME],
    [TRUTH, DIGEST, ADDRESS],
  ],
  ...[[TRUTH, DIGEST, INSIDE], [TRUTH, DIGEST, ROWS], [], []],
];

const MUTATIONS: readonly Mutation[] = [
  ...[ADDRESS, VERSION, NAME, KEY, KEY, KEY, INSIDE, INSIDE, ROWS, ROWS, CHARACTER, NO_DIGEST],
];

function replaceOne(text: string, random: Random, from: string, to: string): string {
  const places = [...text.matchAll(new RegExp(from.replace(/[.{]/g, '\\$&'), 'g'))];
  if (places.length === 0) return text;
  const at = random.pick(places).index;
  return text.slice(0, at) + to + text.slice(at + from.length);
}
