/**
 * Ruby: `.bundle/config`, which can specify a different Gemfile. Source: https://bundler.io/man/bundle-config.1.html
 */

import { linesOf } from '../../binary/lines.ts';
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import type { Row } from '../unread.ts';
import { isLockfileName, isSecondLockfile } from './lockfile-name.ts';

export const bundleConfig: FileFormat = {
  wanted: { pathSuffixes: ['.bundle/config'] },
  wantedIn: ['directory'],
  parse: parseBundleConfig,
};

/** Reports a lockfile that Bundler uses but Assay does not read. */
function parseBundleConfig(file: EcosystemFile, context: ParseContext): ParsedFile {
  return parseEach(settingsOf(file.bytes.toString('utf8')), ({ text, line }) => {
    const isMissing = isSecondLockfile(text) && context.named(text).length === 0;
    if (isLockfileName(text) && !isMissing) return undefined;
    const message = `Bundler locks gems in ${text.slice(0, 100)}, which Assay does not read. Fix: rename the Gemfile to *.gemfile`;
    throw new DataError('not-found', message, { path: file.path, line });
  });
}

/** Matches `BUNDLE_GEMFILE: "gemfiles/x"`. Since Bundler 4, there is a separate setting for the lockfile. */
const SETTING = /^BUNDLE_(GEMFILE|LOCKFILE): *(["']?)(.+)\2 *$/;

/**
 * Yields the names of lockfiles in the settings. A setting names the lockfile itself, or a Gemfile from whose name the
 * name of the lockfile is derived.
 */
function* settingsOf(text: string): Generator<Row> {
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const [, setting, , value = ''] = SETTING.exec(row) ?? [];
    if (setting === 'LOCKFILE') yield { text: baseName(value), line };
    if (setting === 'GEMFILE') yield { text: lockfileOf(baseName(value)), line };
  }
}

function lockfileOf(gemfile: string): string {
  return gemfile === 'gems.rb' ? 'gems.locked' : `${gemfile}.lock`;
}
