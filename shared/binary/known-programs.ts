/**
 * A well-known program that is often added to images without a package manager. Its version is next to known strings in
 * its binaries.
 */
export interface KnownProgram {
  /** Package name for the purl. */
  readonly name: string;
  /** Patterns for file names, in which an asterisk matches any text. */
  readonly files: readonly string[];
  /** Returns the strings next to the version number, most reliable first. */
  markers(file: string): readonly Marker[];
}

/** A string that is stored next to a version. Its bytes are decoded as Latin-1. */
export interface Marker {
  readonly text: string;
  /**
   * Pattern for the text directly before or after `text`. The version is the first group or, if the pattern has no
   * group, the whole match.
   */
  readonly version: RegExp;
  readonly side: 'after' | 'before';
  /**
   * Start of the version, if `text` already contains it: `3.12.` for Python. It is added before the matched version.
   * Otherwise, an empty string.
   */
  readonly prefix: string;
}

/** Matches `1.2.3` and `1.2.3.4`. Two numbers are not enough, because they are often the version of a protocol. */
const DOTTED = /^\d{1,4}(?:\.\d{1,5}){2,3}/;

/** Matches `17.2` and `18beta1`. */
const SHORT = /^\d{1,2}(?:\.\d{1,3}){0,2}(?:(?:alpha|beta|rc)\d{1,2})?(?![\w.])/;

const PYTHON = /^\d{1,2}(?:(?:a|b|rc)\d{1,2})?\+?(?=\0)/;

/**
 * Matches a version and the build ID after it, such as `build-host-1700000000`. Redis stores both together. The Git
 * state and commit can appear between the version and the build ID. They are missing in builds from release sources.
 */
const REDIS = /\0(\d{1,2}\.\d{1,2}\.\d{1,2}?)(?:[a-z][\w.-]*-)?\d{10}$/;
const VALKEY = /^(\d{1,2}\.\d{1,2}\.\d{1,2}?)(?:[a-z][\w.-]*-)?\d{10}0{9}\0/;

export const KNOWN_PROGRAMS: readonly KnownProgram[] = [
  program('apache2', ['httpd', 'apache2'], [after('Apache/')]),
  program('bash', ['bash'], [after('@(#)Bash version ')]),
  program('busybox', ['busybox'], [after('BusyBox v')]),
  program('curl', ['curl'], [after('\0curl/')]),
  program('ffmpeg', ['ffmpeg'], [after('\0%s version '), after('FFmpeg version ')]),
  program(
    'haproxy',
    ['haproxy'],
    [after(' version ', /^(\d\.\d{1,2}(?:\.\d{1,3}|-dev\d{1,3}))[^,\0]*, released/)],
  ),
  program('lighttpd', ['lighttpd'], [after('lighttpd/')]),
  program(
    'mariadb',
    ['mariadb', 'mariadbd', 'mysql', 'mysqld'],
    [before('-MariaDB', /\0(\d{1,2}\.\d{1,2}\.\d{1,3})$/)],
  ),
  program('memcached', ['memcached'], [after('\0memcached ')]),
  program('mysql', ['mysql', 'mysqld'], [after('/mysql-')]),
  program('nginx', ['nginx'], [after('nginx version: nginx/')]),
  program('node', ['node', 'nodejs', 'libnode.so*'], [after('node.js/v')]),
  program('openresty', ['nginx'], [after('nginx version: openresty/')]),
  program(
    'openssl',
    ['openssl', 'libcrypto.so*', 'libssl.so*'],
    [after('\0OpenSSL ', /^\d\.\d{1,2}\.\d{1,2}(?:[a-z]{1,2}|-(?:alpha|beta|dev)\d{0,2})?(?= )/)],
  ),
  program(
    'perl',
    ['perl', 'perl5*'],
    [after('/perl5/', /^(5\.\d{1,2}\.\d{1,2})[\0/]/), after('/perl/', /^(5\.\d{1,2}\.\d{1,2})\0/)],
  ),
  program('php', ['php', 'php?.?', 'php-fpm*', 'libphp*.so'], [after('X-Powered-By: PHP/')]),
  program('postgresql', ['postgres'], [after('\0PostgreSQL ', SHORT)]),
  program('proftpd', ['proftpd'], [after('ProFTPD Version ', /^\d\.\d\.\d{1,2}[a-z]?(?:rc\d)?/)]),
  program('redis', ['redis-server'], [before('000000000\0', REDIS)]),
  program(
    'ruby',
    ['ruby', 'libruby*.so*'],
    [after('\0ruby ', /^\d\.\d{1,2}\.\d{1,2}(?:p\d{1,4})?(?= )/)],
  ),
  program('valkey', ['valkey-server'], [after('\0valkey', VALKEY)]),
  program('xz', ['xz'], [after('xz (XZ Utils) ')]),
  {
    name: 'python',
    files: ['python3.*', 'python2.*', 'libpython3.*so*', 'libpython2.*so*'],
    markers: pythonMarkers,
  },
];

/** Returns the programs that a file could be, according to its name. */
export function programsNamed(file: string): readonly KnownProgram[] {
  return KNOWN_PROGRAMS.filter(({ files }) => files.some((pattern) => isMatch(pattern, file)));
}

function program(name: string, files: readonly string[], markers: readonly Marker[]): KnownProgram {
  return { name, files, markers: () => markers };
}

function after(text: string, version: RegExp = DOTTED, prefix = ''): Marker {
  return { text, version, side: 'after', prefix };
}

function before(text: string, version: RegExp): Marker {
  return { text, version, side: 'before', prefix: '' };
}

/**
 * Returns the marker for a Python binary. There is no fixed text next to Python's version number, but the file name
 * contains the start of the version.
 */
function pythonMarkers(file: string): readonly Marker[] {
  const release = /^(?:lib)?python(\d\.\d{1,2})/.exec(file)?.[1];
  return release === undefined ? [] : [after(`\0${release}.`, PYTHON, `${release}.`)];
}

/**
 * True if a file name matches a pattern. Asterisks and question marks have the same meaning as in a shell. A pattern
 * has at most two asterisks.
 */
function isMatch(pattern: string, file: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return file.length === pattern.length && startsWith(file, first);
  if (!startsWith(file, first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const found = file.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  const last = rest.at(-1) ?? '';
  return file.length - at >= last.length && file.endsWith(last);
}

function startsWith(text: string, start: string): boolean {
  for (let index = 0; index < start.length; index++) {
    if (start[index] !== '?' && start[index] !== text[index]) return false;
  }
  return text.length >= start.length;
}
