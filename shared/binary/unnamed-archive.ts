/**
 * Recognizes Java archives and Python programs by their content. Java can load archives with any name, such as
 * `app.zip` or `app.jar.original`, and archives that start with a shell script.
 */
import type { JavaArchiveExtract } from './extract.ts';
import { readJavaArchive } from './java-archive.ts';
import { isPythonProgram, readPythonProgram } from './python-archive.ts';
import { startsWith } from './starts-with.ts';
import { listZip } from './zip.ts';
import { END_SIGNATURE } from './zip-directory.ts';

const LOCAL_SIGNATURE = Buffer.from('PK\x03\x04', 'latin1');
const SCRIPT = Buffer.from('#!', 'latin1');

/** The first bytes of a JDK module. A zip archive follows them. */
const MODULE = Buffer.from('JM\x01\0', 'latin1');

/**
 * Folder with the classes in a JDK module. Programs cannot load a module as an archive, so these classes do not count.
 */
const MODULE_CLASSES = 'classes/';

/** Offsets of the length of the first entry's name, and of the name itself. */
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/** Matches names of entries that occur only in Java archives. */
const JAVA_ENTRY = /^META-INF\/MANIFEST\.MF$|\.class$/;

export function isJavaEntry(name: string): boolean {
  return JAVA_ENTRY.test(name);
}

/**
 * True if a file starts with a zip archive. Also true for a script or a header, which can be followed by an archive.
 */
export function mayBeArchive(bytes: Buffer, at = 0): boolean {
  return [LOCAL_SIGNATURE, SCRIPT, MODULE].some((start) => startsWith(bytes, start, at));
}

/**
 * True if the first entry of a zip archive is a class, a manifest or the folder of the manifest. Java's tools write the
 * manifest first.
 */
export function beginsWithJava(head: Buffer): boolean {
  if (!startsWith(head, LOCAL_SIGNATURE) || head.length < NAME_AT) return false;
  const end = NAME_AT + head.readUInt16LE(NAME_LENGTH_AT);
  const name = head.toString('utf8', NAME_AT, end);
  return name === 'META-INF/' || isJavaEntry(name);
}

/** Returns the extract of a Java archive or a Python program. Returns undefined for other archives and for scripts. */
export function readUnnamedArchive(bytes: Buffer): JavaArchiveExtract | undefined {
  // Most scripts do not contain an archive.
  if (bytes.lastIndexOf(END_SIGNATURE) === -1) return unreadable(bytes);
  const entries = listZip(bytes);
  if (entries === undefined) return unreadable(bytes);
  const isModule = startsWith(bytes, MODULE, 0);
  const isJava = entries.some(
    ({ name }) => isJavaEntry(name) && !(isModule && name.startsWith(MODULE_CLASSES)),
  );
  const isPython = isPythonProgram(entries);
  if (!isJava && !isPython) return undefined;
  const java = isJava ? readJavaArchive(bytes) : undefined;
  if (!isPython) return java;
  const { python, problems } = readPythonProgram(bytes, entries);
  const { archives = [], problems: ofJava = [] } = java ?? {};
  return { kind: 'java-archive', archives, python, problems: [...ofJava, ...problems] };
}

/**
 * Returns an extract with a problem for an unreadable archive that starts like a Java archive. Returns undefined for
 * any other damaged archive.
 */
function unreadable(bytes: Buffer): JavaArchiveExtract | undefined {
  if (!beginsWithJava(bytes)) return undefined;
  return { kind: 'java-archive', archives: [], problems: ['the file is not a zip archive'] };
}
