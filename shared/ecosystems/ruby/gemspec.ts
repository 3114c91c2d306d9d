/**
 * Ruby: gem specifications. RubyGems writes the specification of an installed gem. If Bundler checks out a gem from a
 * repository, the gem's author wrote it. Source: https://guides.rubygems.org/specification-reference/
 */
import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import { besidePath } from '../paths.ts';

export const installedGem: FileFormat = {
  wanted: {
    suffixes: ['.gemspec'],
    // Matches the usual files for the version, `lib/name/version.rb` and `lib/name/part/version.rb`.
    globs: ['bundler/gems/*/lib/*/version.rb', 'bundler/gems/*/lib/*/*/version.rb'],
  },
  wantedIn: ['image'],
  isPrimary: (path) =>
    /(?:^|\/)(?:specifications\/(?:default\/)?|bundler\/gems\/[^/]+\/)[^/]+\.gemspec$/.test(path),
  isInstallFolder: (path) => /(?:^|\/)(?:specifications(?:\/default)?|bundler\/gems)$/.test(path),
  parse: parseGemspec,
};

/**
 * Matches the names that RubyGems gives to the specifications of installed gems, such as `rack-2.0.1.gemspec` and
 * `nokogiri-1.15.0-x86_64-linux.gemspec`.
 */
const FILE_NAME =
  /(?:^|\/)specifications\/(?:default\/)?([^/]+?)-(\d+(?:\.[0-9A-Za-z]+)*)(?:-[^/]+)?\.gemspec$/;

function parseGemspec(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const [, ofRubyGems, ofVersion] = FILE_NAME.exec(file.path) ?? [];
  if (ofRubyGems === undefined && !text.includes('Gem::Specification.new')) {
    return { packages: [], problems: [] };
  }
  const fields = new Map<string, { readonly value: string; readonly line: number }>();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const [, name, value] =
      /^\s*\w+\.(name|version|licenses?|platform)\s*=\s*(\S.*)$/.exec(row) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name))
      fields.set(name, { value, line });
  }
  // A computed value is unknown, because the file is not run.
  const name = textsIn(fields.get('name')?.value)[0] ?? ofRubyGems;
  const version = versionIn(fields.get('version')?.value, file, context) ?? ofVersion;
  if (name === undefined || version === undefined) return { packages: [], problems: [] };
  const licenses = textsIn((fields.get('licenses') ?? fields.get('license'))?.value);
  const found = packageOf(file, {
    type: 'gem',
    name,
    version,
    qualifiers: { platform: textsIn(fields.get('platform')?.value)[0] },
    ecosystem: 'RubyGems',
    line: fields.get('name')?.line,
    license: licenses.length === 0 ? undefined : licenses.join(' OR '),
  });
  return { packages: [found], problems: [] };
}

/**
 * Returns the version in a value: a string, or a constant such as `Name::VERSION`. The constant is set in this file, or
 * in a file that it requires.
 */
function versionIn(
  value: string | undefined,
  file: EcosystemFile,
  context: ParseContext,
): string | undefined {
  const stated = textsIn(value)[0];
  const constant = /^(?:[A-Z]\w*::)*([A-Z]\w*)/.exec(value ?? '')?.[1];
  if (stated !== undefined || constant === undefined) return stated;
  const text = file.bytes.toString('utf8');
  for (const source of [text, ...requiredTexts(text, file.path, context)]) {
    const found = constantIn(source, constant);
    if (found !== undefined) return found;
  }
  return undefined;
}

function constantIn(text: string, name: string): string | undefined {
  for (const row of linesOf(text)) {
    const [, stated, value] = /^\s*([A-Z]\w*)\s*=\s*(\S.*)$/.exec(row) ?? [];
    if (stated === name) return textsIn(value)[0];
  }
  return undefined;
}

/** Returns the contents of those files in the source that the `require` lines refer to. */
function requiredTexts(text: string, path: string, context: ParseContext): readonly string[] {
  const rows = [...linesOf(text)].filter((row) => /^\s*require(?:_relative)?\b/.test(row));
  return rows.flatMap(textsIn).flatMap((name) => {
    const base = name.endsWith('.rb') ? name : `${name}.rb`;
    const found = [base, `lib/${base}`].flatMap(
      (relative) => context.file(besidePath(path, relative)) ?? [],
    );
    return found.map(({ bytes }) => bytes.toString('utf8'));
  });
}

/** Returns the quoted strings in a Ruby value, such as `"a".freeze` or `["a".freeze, 'b']`. */
function textsIn(value: string | undefined): readonly string[] {
  return [...(value ?? '').matchAll(/"([^"]*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
    const text = double ?? single ?? '';
    return text === '' ? [] : [text];
  });
}
