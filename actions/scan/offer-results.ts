import { documentTimestamp } from '../../shared/flows/results/document-timestamp.ts';
import { reportRun } from '../../shared/flows/results/report-run.ts';
import type { Host } from '../../shared/host/host.ts';
import { prettyJsonChunks } from '../../shared/json/canonical-json.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { version } from '../../shared/model/version.generated.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { sarifCategory } from '../../shared/report/sarif-category.ts';
import { DOCUMENT_FORMATS } from '../../shared/sbom/format.ts';

interface Offered {
  readonly inputs: { readonly 'sarif-category'?: string | undefined };
  readonly inventories: readonly Inventory[];
  readonly host: Host;
}

/** Writes the results in the formats that the user requested with `-o`. The renderers are imported on demand. */
export async function offerResults(
  scanned: FindingsFile,
  decision: Decision,
  { inputs, inventories, host }: Offered,
): Promise<void> {
  await host.offer('json', () => prettyJsonChunks(scanned));
  await host.offer('sarif', async () => {
    const { sarifLog } = await import('../../shared/report/render-sarif.ts');
    const category = inputs['sarif-category'] ?? sarifCategory(scanned);
    return sarifLog(scanned, { toolVersion: version, category, decision }).chunks;
  });
  await host.offer('html', async () => {
    const { renderHtml } = await import('../../shared/report/render-html.ts');
    const head = { title: 'Assay', run: reportRun(host, [scanned]) };
    return renderHtml(gatherReport(head, [scanned, decision], []));
  });
  for (const format of DOCUMENT_FORMATS) {
    for (const inventory of inventories) {
      await host.offer(format, async () => {
        const { documentChunks } = await import('../../shared/sbom/write-document.ts');
        const timestamp = documentTimestamp(host.env);
        return documentChunks(inventory, format, { toolVersion: version, timestamp });
      });
    }
  }
}
