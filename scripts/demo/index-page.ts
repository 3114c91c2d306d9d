/**
 * The demo results, in the order in which they are created. Each section has a title and a list of files with
 * descriptions.
 */
const PARTS: readonly (readonly [title: string, files: readonly (readonly [string, string])[]])[] =
  [
    [
      'SBOMs',
      [
        ['results/image-sbom/bom.cdx.json', 'the image as CycloneDX'],
        ['results/image-sbom/bom.spdx.json', 'the image as SPDX'],
        ['results/sbom/bom.cdx.json', 'the source as CycloneDX'],
      ],
    ],
    [
      'Vulnerabilities',
      [
        ['results/image-scan/findings.json', 'findings in the image'],
        ['results/scan/findings.json', 'findings in the source'],
        ['results/scan/results.sarif', 'findings in the source, for code scanning'],
      ],
    ],
    [
      'Misconfigurations and secrets',
      [
        ['results/audit/findings.json', 'findings in the configuration'],
        [
          'results/audit/results.sarif',
          'the same for code scanning, with changes that correct them',
        ],
        ['results/audit/coverage.json', 'the controls in nine frameworks, with the audit results'],
      ],
    ],
    [
      'Signature and attestations',
      [
        ['results/signature/sign.sigstore.json', 'signature'],
        ['results/provenance/attest.sigstore.json', 'provenance'],
        ['results/attested-sbom/attest.sigstore.json', 'SBOM, attested'],
        ['results/attested-scan/attest.sigstore.json', 'scan, attested'],
      ],
    ],
    [
      'The gate',
      [
        ['results/gate/decision.json', 'the decision to accept the image'],
        [
          'results/gate-tampered/decision.json',
          'the decision to reject the different image under the same tag',
        ],
        [
          'results/gate-tampered/verification.json',
          'each attestation, and the reason why it was rejected',
        ],
      ],
    ],
  ];

/** The files that the page links to. */
export const LISTED_FILES: readonly string[] = PARTS.flatMap(([, files]) =>
  files.map(([path]) => path),
);

/**
 * Renders a page that embeds the comment and the report, and links to all results. No text on the page comes from an
 * untrusted source.
 */
export function indexPage(): string {
  const parts = PARTS.map(
    ([title, files]) =>
      `<section><h2>${title}</h2><ul>${files
        .map(([path, what]) => `<li><a href="${path}">${what}</a></li>`)
        .join('')}</ul></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Assay: the demo</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1.5rem; }
  nav { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 0 2rem; }
  h2 { font-size: 1.05rem; margin: 1.5rem 0 0.25rem; }
  ul { margin: 0; padding-left: 1.2rem; }
  iframe { width: 100%; height: 46rem; border: 1px solid #8886; border-radius: 8px; background: #fff; }
</style>
<h1>Assay: the demo</h1>
<p>A small shop with known weaknesses was listed, scanned, audited, signed and attested. The gate let its image pass. Then the
tag was moved to another image, and the gate refused it.</p>
<nav>${parts.join('')}</nav>
<h2>The comment on the pull request, <a href="comment.html">as GitHub shows it</a></h2>
<iframe src="comment.html" title="The comment"></iframe>
<h2>The page to keep, <a href="results/report/report.html">report.html</a></h2>
<iframe src="results/report/report.html" title="The report"></iframe>
</html>
`;
}
