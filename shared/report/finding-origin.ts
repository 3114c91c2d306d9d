import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { decodePercent } from '../text/decode-percent.ts';

/** Maximum number of platforms to list. Images have at most a dozen platforms, and most findings affect all of them. */
const MAX_PLATFORMS = 4;

/** Maximum number of tools that are listed. */
const MAX_TOOLS = 5;

/**
 * Returns a note that says whether a finding is from the base image or from the application. Returns undefined if this
 * is unknown.
 */
export function originText({ package: found, layer }: Finding): string | undefined {
  switch (found?.origin ?? layer?.origin) {
    case 'base':
      return 'from the base image';
    case 'application':
      return 'from the application';
    default:
      return undefined;
  }
}

/** Maximum length of a layer's command, in characters. */
const MAX_COMMAND = 80;

/**
 * Returns a phrase with the command that created the image layer of the finding: `in the layer of RUN npm ci`. If the
 * command did not create a layer, returns `in RUN npm ci`.
 */
export function layerText({ package: found, layer, location }: Finding): string | undefined {
  const command = commandText(found?.instruction ?? layer?.instruction ?? '');
  if (command === '') return undefined;
  return layer !== undefined && location.layer === undefined
    ? `in ${command}`
    : `in the layer of ${command}`;
}

/** Returns a phrase with the command of the later layer that hides the file: `hidden by RUN rm .env`. */
function hiddenText({ layer }: Finding): string | undefined {
  if (layer?.removedBy === undefined) return undefined;
  return `hidden by ${commandText(layer.removedBy) || 'a later layer'}`;
}

function commandText(instruction: string): string {
  const command = instruction.replace(/^(?:\/bin\/sh -c )?(?:#\(nop\)\s*)?/, '').trim();
  return command.length > MAX_COMMAND ? `${command.slice(0, MAX_COMMAND - 1)}…` : command;
}

/**
 * Returns notes about a finding's image layer: the command that created it, the command that hides the file, and the
 * layer's origin.
 */
export function imageNotes(finding: Finding): readonly string[] {
  if (finding.layer === undefined) return [];
  const notes = [layerText(finding), hiddenText(finding), originText(finding)];
  return notes.filter((each) => each !== undefined);
}

/** Captures the type, name and version of a purl. Ignores the namespace, qualifiers and subpath. */
const PURL = /^pkg:([a-z0-9.+-]{1,50})\/(?:[^@?#]{1,500}\/)?([^/@?#]{1,200})@([^?#]{1,200})/;

/**
 * Returns the operating system package to update, which contains the vulnerable package:
 * `in the deb package skopeo 1.18.0`.
 */
export function ownerText({ package: found }: Finding): string | undefined {
  const [first, ...others] = found?.ownedBy ?? [];
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : ` and ${countNoun(others.length, 'more package')}`;
  const [, type, name, version] = PURL.exec(first) ?? [];
  if (type === undefined || name === undefined || version === undefined)
    return `in ${first}${more}`;
  const [shown, release] = [name, version].map((part) => decodePercent(part) ?? part);
  return `in the ${type} package ${shown} ${release}${more}`;
}

/** Returns the tools that report the finding: `reported by Assay and Trivy`. Returns undefined if only Assay does. */
export function toolsText({ tools = [] }: Finding): string | undefined {
  return tools.length === 0 ? undefined : `reported by ${nameList(tools)}`;
}

function nameList(names: readonly string[]): string {
  const shown = names.slice(0, MAX_TOOLS);
  const left = names.length - shown.length;
  return new Intl.ListFormat('en').format(left > 0 ? [...shown, `${left} more`] : shown);
}

/** Returns the affected platforms if several platforms were scanned: `on linux/amd64, linux/arm64`. */
export function platformsText({ platforms = [] }: Finding): string | undefined {
  if (platforms.length === 0) return undefined;
  const left = platforms.length - MAX_PLATFORMS;
  const more = left > 0 ? ` and ${left} more` : '';
  return `on ${platforms.slice(0, MAX_PLATFORMS).join(', ')}${more}`;
}
