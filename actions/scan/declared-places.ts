import type { StepFolders } from '../../shared/host/step.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { Location } from '../../shared/model/package.ts';
import { readTexts } from './read-texts.ts';

/** Files in the workspace that can name the base image of a scanned image. */
const DOCKERFILES = ['Dockerfile', 'Containerfile'];

/**
 * Sets `declared` in each finding that is not suppressed: the line that must be edited. This is the line of the direct
 * dependency in the manifest, or the `FROM` instruction for a package from the base image.
 *
 * @param folder Absolute path to the scanned folder. Undefined for the workspace.
 */
export async function withDeclared(
  findings: readonly Finding[],
  inventories: readonly Inventory[],
  folder: string | undefined,
  host: StepFolders,
): Promise<readonly Finding[]> {
  const [first] = inventories;
  if (first === undefined || findings.every(({ suppression }) => suppression !== undefined)) {
    return findings;
  }
  const declared =
    first.source.kind === 'directory'
      ? await manifestLines(findings, folder ?? host.workspace, host)
      : await baseLines(first, host);
  return findings.map((finding) => {
    const place = finding.suppression === undefined ? declared(finding) : undefined;
    return place === undefined ? finding : { ...finding, declared: place };
  });
}

type FindPlace = (finding: Finding) => Location | undefined;

async function manifestLines(
  findings: readonly Finding[],
  folder: string,
  host: StepFolders,
): Promise<FindPlace> {
  const { filesToRead } = await import('../../shared/fix/plan-fixes.ts');
  const { declaredLine } = await import('../../shared/fix/declared-lines.ts');
  const { memberManifests } = await import('../../shared/fix/workspace-members.ts');
  const texts = await readTexts(filesToRead(findings), folder, host);
  const members = new Map([...texts].map(([path, text]) => [path, memberManifests(path, text)]));
  const others = await readTexts([...members.values()].flat(), folder, host);
  const all = new Map([...texts, ...others]);
  return (finding) => declaredLine(finding, all, (path) => members.get(path) ?? []);
}

async function baseLines({ source, base }: Inventory, host: StepFolders): Promise<FindPlace> {
  const { name = '' } = base ?? {};
  if (source.kind !== 'image' || name === '') return () => undefined;
  const { fromLine } = await import('../../shared/fix/from-line.ts');
  const texts = await readTexts(DOCKERFILES, host.workspace, host);
  const [place] = [...texts].flatMap(([path, text]) => {
    const line = fromLine(text, name);
    return line === undefined ? [] : [{ path, line }];
  });
  return ({ package: about }) => (about?.origin === 'base' ? place : undefined);
}
