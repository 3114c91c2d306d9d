import { createHmac, hash, randomBytes } from 'node:crypto';
import { remembered } from '../concurrency/remembered.ts';
import { type Span, textPlaces } from '../json/text-places.ts';
import type { FindingEdit } from '../model/audit.ts';
import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/package.ts';
import { rulePage } from '../model/rule-page.ts';
import type { AreaHit, AuditFile } from './area.ts';
import type { ImagePart } from './image/image-part.ts';
import { instructionText } from './image/instruction-text.ts';
import { keepsReadable } from './readable-edits.ts';
import type { Edit, RuleText } from './rule.ts';

/** A finding, with the data that identifies it within its file. */
export interface AuditFinding {
  readonly finding: Finding;
  /**
   * The rule, the variant and the address, without the path. The key therefore stays the same if the file is renamed.
   */
  readonly key: string;
  /**
   * A digest of the secret, which is never written to a file. If a password changes at the same address, its digest
   * differs.
   */
  readonly content?: string;
}

/**
 * Key for the digests of secrets. It is random in each run. Otherwise, the digests could be used to test password
 * guesses.
 */
const RUN_KEY = randomBytes(32);

/** Matches the IDs of rules for secrets. */
const SECRET = /^(?:secret\/|image\/secret-)/;

/** Returns true if the rule with this ID reports secrets. */
export function isSecret(id: string): boolean {
  return SECRET.test(id);
}

/** Returns one finding for each hit, in the same order. Hits with the same address in a file are numbered. */
export function findingsOf(hits: readonly AreaHit[]): readonly AuditFinding[] {
  const seenIn = remembered((_path: string) => new Map<string, number>());
  const textOf = remembered(fileText);
  const partsOf = remembered(rulePart);
  return hits.map((each) => {
    const { rule, file, hit } = each;
    const parts = [rule.id, hit.variant ?? '', hit.address];
    const first = JSON.stringify(parts);
    const seen = seenIn(file.path);
    const number = seen.get(first) ?? 0;
    seen.set(first, number + 1);
    const key = number === 0 ? first : JSON.stringify([...parts, number]);
    const finding = findingOf(each, key, textOf(file), partsOf(rule));
    return { finding, key, ...contentOf(each) };
  });
}

/** The part of a finding that depends only on the rule. It is the same in all findings of the rule. */
interface RulePart extends Pick<Finding, 'kind' | 'url' | 'rule'> {
  aliasesOf(variant: string | undefined): readonly string[];
}

function rulePart(rule: RuleText): RulePart {
  const { id, why, fix, references } = rule;
  return {
    kind: isSecret(id) ? 'secret' : 'misconfiguration',
    aliasesOf: remembered((variant) => variantAliases(rule, variant).flatMap(withOldName)),
    url: rulePage(id),
    rule: { why, fix, references },
  };
}

function contentOf({ rule, file, hit }: AreaHit): Pick<AuditFinding, 'content'> {
  if (!isSecret(rule.id)) return {};
  const value = file.text.slice(hit.at.start, hit.at.end);
  return { content: createHmac('sha256', RUN_KEY).update(value).digest('hex') };
}

function findingOf(
  { rule, file: { path, text, image }, hit }: AreaHit,
  key: string,
  { place, hasCrlf }: FileText,
  common: RulePart,
): Finding {
  const location = image ? inImage(path, image) : { path, ...locationPart(place(hit.at)) };
  const others = (hit.via ?? []).map((span) => ({ path, ...locationPart(place(span)) }));
  const edits = keptEdits({ path, text }, hit.edits ?? []).map((edit) =>
    findingEdit(withLineEnds(edit, hasCrlf), place),
  );
  return {
    kind: common.kind,
    id: rule.id,
    aliases: common.aliasesOf(hit.variant),
    severity: hit.severity ?? rule.severity,
    title: rule.title,
    ...(hit.detail !== undefined && { description: hit.detail }),
    fixed: [],
    location,
    locations: [location, ...others],
    ...(image !== undefined && layerPart(image)),
    url: common.url,
    fingerprint: hash('sha256', JSON.stringify([path, key]), 'hex'),
    rule: common.rule,
    ...(hit.variant !== undefined && { variant: hit.variant }),
    profile: hit.profile ?? rule.profile,
    controls: rule.controls,
    ...(edits.length > 0 && { edits }),
  };
}

/**
 * Returns the location of an image part. A string in the configuration has no line number. For a file in a layer, the
 * line was counted when the layer was read.
 */
function inImage(path: string, { line, column, layer }: ImagePart): Location {
  return {
    path,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(layer !== undefined && { layer }),
  };
}

/** Maximum length, in characters, of the command that created a layer. */
const MAX_INSTRUCTION = 200;

function shortInstruction(createdBy: string): string {
  return instructionText(createdBy).slice(0, MAX_INSTRUCTION);
}

function layerPart({ instruction, removedBy, origin }: ImagePart): Pick<Finding, 'layer'> {
  if ([instruction, removedBy, origin].every((each) => each === undefined)) return {};
  return {
    layer: {
      ...(instruction !== undefined && { instruction: shortInstruction(instruction) }),
      ...(removedBy !== undefined && { removedBy: shortInstruction(removedBy) }),
      ...(origin !== undefined && { origin }),
    },
  };
}

function variantAliases(
  { aliases, variants = {} }: RuleText,
  variant: string | undefined,
): readonly string[] {
  const own = new Set(variants[variant ?? '']);
  const all = new Set(Object.values(variants).flat());
  return aliases.filter((alias) => own.has(alias) || !all.has(alias));
}

/** Returns an alias with its older form, because Trivy changed its IDs. For example, `DS-0002` was `AVD-DS-0002`. */
function withOldName(alias: string): readonly string[] {
  return /^(?:DS|KSV|KCV)-\d{4}$/.test(alias) ? [alias, `AVD-${alias}`] : [alias];
}

/**
 * Maximum length of a JSON file that gets edits, in characters. For each finding with edits, the whole file is parsed
 * again.
 */
const MAX_JSON = 100_000;

/**
 * Returns the edits, or no edits if they would make a JSON file unreadable. Rules create edits in YAML, which is not
 * always valid JSON.
 */
function keptEdits(
  { path, text }: Pick<AuditFile, 'path' | 'text'>,
  edits: readonly Edit[],
): readonly Edit[] {
  if (edits.length === 0 || !/\.json$/i.test(path)) return edits;
  const changes = edits.map((edit) => ({ ...edit.span, text: edit.text }));
  return text.length <= MAX_JSON && keepsReadable({ path, text }, changes) ? edits : [];
}

interface PlacedSpan {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Data about a file's text, which the findings in the file need. */
interface FileText {
  readonly place: (span: Span) => PlacedSpan;
  /** True if the first line ends in CRLF. */
  readonly hasCrlf: boolean;
}

function fileText({ text }: AuditFile): FileText {
  const first = text.indexOf('\n');
  return { place: placer(text), hasCrlf: first > 0 && text[first - 1] === '\r' };
}

function placer(text: string): (span: Span) => PlacedSpan {
  const placeOf = textPlaces(text);
  return ({ start, end }) => {
    const from = placeOf(start);
    const to = placeOf(end);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
}

function locationPart({ line, column, endLine, endColumn }: PlacedSpan): Omit<Location, 'path'> {
  return { line, column, endLine, endColumn };
}

/** Returns an edit with the line breaks of the file. Rules write LF, which becomes CRLF in a file with CRLF. */
function withLineEnds(edit: Edit, hasCrlf: boolean): Edit {
  return hasCrlf ? { ...edit, text: edit.text.replaceAll(/\r?\n/g, '\r\n') } : edit;
}

function findingEdit({ span, text, isSafe }: Edit, place: (span: Span) => PlacedSpan): FindingEdit {
  return { start: span.start, end: span.end, ...place(span), text, isSafe };
}
