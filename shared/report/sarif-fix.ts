import type { Fix, PhysicalLocation, Replacement } from 'sarif';
import type { FindingEdit } from '../model/audit.ts';
import type { Finding } from '../model/finding.ts';
import { visibleText } from '../text/visible-text.ts';

/**
 * Returns a list with the SARIF fix for a finding. Returns an empty list for a finding without edits, because GitHub
 * rejects a fix without changes.
 */
export function sarifFixes(
  { edits = [], rule }: Finding,
  { artifactLocation }: Pick<PhysicalLocation, 'artifactLocation'>,
): Fix[] {
  if (edits.length === 0 || artifactLocation === undefined) return [];
  const replacements = edits.map(replacementOf);
  return [
    {
      description: { text: visibleText(rule?.fix ?? 'Apply the change') },
      artifactChanges: [{ artifactLocation, replacements }],
    },
  ];
}

function replacementOf({ line, column, endLine, endColumn, text }: FindingEdit): Replacement {
  return {
    deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
    insertedContent: { text },
  };
}
