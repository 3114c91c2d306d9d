/**
 * Swift: `Package.resolved`, version 1 to 3.
 * Source: https://github.com/swiftlang/swift-package-manager, Sources/PackageGraph/ResolvedPackagesStore.swift
 */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import { jsonLines, lineAt } from '../json/positions.ts';
import type { Package } from '../model/package.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { packageOf } from './package-of.ts';
import { parseEach } from './parse-each.ts';
import { vcsUrl } from './vcs-url.ts';

const packageResolved: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['Package.resolved'] },
  wantedIn: ['directory', 'file'],
  parse: parseResolved,
};

export const ecosystem: Ecosystem = { id: 'swift', formats: [packageResolved] };

/** Longest address that is taken apart; browsers and servers stop at about 2,000 characters. */
const MAX_ADDRESS = 2048;

function parseResolved(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = parseJson(text, file.path);
  if (!isObject(document)) return { packages: [], problems: [] };
  const inObject = arrayAt(objectAt(document, 'object') ?? {}, 'pins');
  const path = inObject === undefined ? ['pins'] : ['object', 'pins'];
  const lines = jsonLines(text, (keys) => keys.length <= 2);
  const pins = (inObject ?? arrayAt(document, 'pins') ?? []).entries();
  return parseEach(pins, ([index, pin]) =>
    isObject(pin) ? pinned(file, pin, lineAt(lines, ...path, String(index))) : undefined,
  );
}

/** A branch or a revision has no version: then the address with the commit says what it is. */
function pinned(file: EcosystemFile, pin: JsonObject, line: number | undefined): Package {
  const state = objectAt(pin, 'state') ?? {};
  const place = stringAt(pin, 'location') ?? stringAt(pin, 'repositoryURL') ?? '';
  const identity = stringAt(pin, 'identity') ?? stringAt(pin, 'package') ?? '';
  const segments = segmentsOf(place) ?? identity.split('.');
  const version = stringAt(state, 'version') ?? '';
  const revision = stringAt(state, 'revision');
  return packageOf(file, {
    type: 'swift',
    namespace: segments.slice(0, -1).join('/'),
    name: segments.at(-1) ?? '',
    fullName: segments.join('/'),
    version,
    qualifiers: {
      vcs_url: version === '' ? vcsUrl(place, revision) : undefined,
    },
    ecosystem: 'SwiftURL',
    line,
    scope: 'unknown',
    downloadUrl: segmentsOf(place) === undefined ? undefined : place,
  });
}

/** Host and path of `https://host/owner/name.git`, `git@host:owner/name.git` or `ssh://git@host/…`. */
function segmentsOf(place: string): readonly string[] | undefined {
  if (place.length > MAX_ADDRESS) return undefined;
  const match = /^(?:[a-z+]+:\/\/)?(?:[^/@:]+@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/](.+)$/i.exec(place);
  const [, host, path = ''] = match ?? [];
  if (host === undefined) return undefined;
  const parts = path.replace(/\.git\/?$/, '').split('/');
  return [host.toLowerCase(), ...parts.filter((part) => part !== '')];
}
