/** Ruby: the specification of an installed gem, as RubyGems writes it. Source: https://guides.rubygems.org/specification-reference/ */
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';

export const installedGem: FileFormat = {
  wanted: { suffixes: ['.gemspec'] },
  wantedIn: ['image'],
  isPrimary: (path) => /(?:^|\/)specifications\/(?:default\/)?[^/]+$/.test(path),
  parse: parseGemspec,
};

function parseGemspec(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  if (!text.includes('Gem::Specification.new')) return { packages: [], problems: [] };
  const fields = new Map<string, { readonly value: string; readonly line: number }>();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const [, name, value] =
      /^\s*\w+\.(name|version|licenses?|platform)\s*=\s*(\S.*)$/.exec(row) ?? [];
    if (name !== undefined && value !== undefined && !fields.has(name))
      fields.set(name, { value, line });
  }
  const name = textsIn(fields.get('name')?.value)[0];
  const version = textsIn(fields.get('version')?.value)[0];
  // What a program computes is not known without running it.
  if (name === undefined || version === undefined) return { packages: [], problems: [] };
  const licences = textsIn((fields.get('licenses') ?? fields.get('license'))?.value);
  const found = packageOf(file, {
    type: 'gem',
    name,
    version,
    qualifiers: { platform: textsIn(fields.get('platform')?.value)[0] },
    ecosystem: 'RubyGems',
    line: fields.get('name')?.line,
    licence: licences.length === 0 ? undefined : licences.join(' OR '),
  });
  return { packages: [found], problems: [] };
}

/** The texts in quotes of a Ruby value: `"a".freeze`, `["a".freeze, 'b']`. */
function textsIn(value: string | undefined): readonly string[] {
  return [...(value ?? '').matchAll(/"([^"]*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
    const text = double ?? single ?? '';
    return text === '' ? [] : [text];
  });
}
