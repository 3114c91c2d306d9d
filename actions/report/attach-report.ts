import { attachToRelease, releaseStem } from '../../shared/flows/publishing/attach-to-release.ts';
import type { ReleaseAsset } from '../../shared/github/releases.ts';
import { githubAccess } from '../../shared/host/github-access.ts';
import type { Host } from '../../shared/host/host.ts';
import { version } from '../../shared/model/version.generated.ts';
import { renderSarif } from '../../shared/report/render-sarif.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { sarifCategory } from '../../shared/report/sarif-category.ts';

/** Attaches the HTML report to the release for a tag. Also attaches the findings from each scan and audit, as SARIF. */
export async function attachReport(
  page: string,
  data: ReportData,
  tag: string,
  host: Host,
): Promise<void> {
  const access = githubAccess(host);
  const repository = access.context?.repository ?? '';
  const [first] = data.scans;
  const stem = first === undefined ? 'assay' : releaseStem(first.source, repository);
  const files = [
    { name: `${stem}.report.html`, bytes: Buffer.from(page), contentType: 'text/html' },
    ...data.scans.map((scan) => {
      const category = sarifCategory(scan);
      const by = scan.checked === undefined ? 'scan' : 'audit';
      const decision = data.decisions.find(
        ({ action, subject }) => action === by && subject === scan.source.name,
      );
      return {
        name: `${releaseStem(scan.source, repository)}${by === 'audit' ? '.audit' : ''}.sarif`,
        bytes: Buffer.from(renderSarif(scan, { toolVersion: version, category, decision })),
        contentType: 'application/sarif+json',
      };
    }),
  ];
  await attachToRelease(withDistinctNames(files), tag, access, host);
}

/**
 * Returns the files with distinct names. For example, results for two tags of one image have the same name. If a name
 * is already in use, adds a number to it.
 */
function withDistinctNames(files: readonly ReleaseAsset[]): readonly ReleaseAsset[] {
  return [...Map.groupBy(files, ({ name }) => name).values()].flatMap((same) =>
    same.map((file, at) => (at === 0 ? file : { ...file, name: `${at + 1}-${file.name}` })),
  );
}
