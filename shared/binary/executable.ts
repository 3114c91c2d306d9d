import { AUDITABLE_SECTION, findAuditable } from './auditable.ts';
import type { ByteRanges } from './byte-ranges.ts';
import { elfSections, elfSegments, isElf, type Segment } from './elf.ts';
import type { ExecutableSection } from './executable-section.ts';
import type { ExecutableExtract, FoundProgram, GoBuildInfo } from './extract.ts';
import { findGoBuildInfo } from './go-build-info.ts';
import { CONSTANT_SECTIONS, findGoFunctions, TABLE_SECTIONS } from './go-functions.ts';
import { isMachO, machOSections } from './macho.ts';
import { isPacked } from './packed.ts';
import { isPe, peSections } from './pe.ts';

/** Number of bytes that identify the kind of an executable. */
export const MAGIC_BYTES = 4;

/** Sections with Go's build information: `.go.buildinfo` in ELF, `__go_buildinfo` in Mach-O. */
const GO_SECTIONS: ReadonlySet<string> = new Set(['.go.buildinfo', '__go_buildinfo']);

/** Sections that can contain the build information if there is no separate section for it. */
const DATA_SECTIONS: ReadonlySet<string> = new Set(['.data', '__data']);

const WANTED_SECTIONS: ReadonlySet<string> = new Set([
  ...GO_SECTIONS,
  ...DATA_SECTIONS,
  ...TABLE_SECTIONS,
  ...CONSTANT_SECTIONS,
  AUDITABLE_SECTION,
]);

export function isExecutable(bytes: Buffer, at = 0): boolean {
  return isElf(bytes, at) || isPe(bytes, at) || isMachO(bytes, at);
}

/**
 * Returns the build information of an executable. Returns undefined if the executable does not contain any.
 *
 * @param readsFunctions True to add the functions of a Go program.
 */
export function readExecutable(
  file: ByteRanges,
  programs: readonly FoundProgram[],
  readsFunctions: boolean,
): ExecutableExtract | undefined {
  const sections = sectionsOf(file);
  const go = goBuildInfo(file, sections);
  const auditable = findAuditable(file, sections);
  const found = go ?? auditable ?? programs[0];
  if (found === undefined) {
    return isPacked(file) ? { kind: 'executable', isPacked: true, programs } : undefined;
  }
  const known = go && readsFunctions ? withFunctions(go, file, sections) : go;
  return { kind: 'executable', go: known, auditable, programs };
}

function sectionsOf(file: ByteRanges): readonly ExecutableSection[] {
  const head = file.read(0, MAGIC_BYTES) ?? Buffer.alloc(0);
  if (isElf(head)) return elfSections(file, WANTED_SECTIONS);
  return isPe(head) ? peSections(file) : machOSections(file);
}

/**
 * Adds the functions of a Go program to its build information. If the program does not have a section table, all
 * segments without code are searched.
 */
function withFunctions(
  go: GoBuildInfo,
  file: ByteRanges,
  sections: readonly ExecutableSection[],
): GoBuildInfo {
  const constants =
    sections.length > 0
      ? sections.filter(({ name }) => CONSTANT_SECTIONS.has(name))
      : segmentsOf(file).filter(({ isExecutable }) => !isExecutable);
  const functions = findGoFunctions(file, sections, constants);
  return functions === undefined ? go : { ...go, functions };
}

function segmentsOf(file: ByteRanges): readonly Segment[] {
  return isElf(file.read(0, MAGIC_BYTES) ?? Buffer.alloc(0)) ? elfSegments(file) : [];
}

function goBuildInfo(
  file: ByteRanges,
  sections: readonly ExecutableSection[],
): GoBuildInfo | undefined {
  const own = sections.filter(({ name }) => GO_SECTIONS.has(name));
  const segments = segmentsOf(file);
  if (own.length > 0) return findGoBuildInfo(file, own, segments);
  const data = sections.filter(({ name }) => DATA_SECTIONS.has(name));
  // Without a section table, all writable data is searched.
  if (data.length === 0) {
    return findGoBuildInfo(
      file,
      segments.filter(({ isWritable }) => isWritable),
      segments,
    );
  }
  return findGoBuildInfo(file, data, segments);
}
