import { canonicalJson } from '../json/canonical-json.ts';
import type { JsonObject } from '../json/guards.ts';
import type { Finding } from '../model/finding.ts';
import type { FindingsFile } from '../model/findings-file.ts';
import { compareText } from '../model/order.ts';
import { contentUuid } from '../sbom/content-id.ts';
import { productIds } from './product-ids.ts';
import { type StatedFinding, statedFinding } from './stated-finding.ts';

const CONTEXT = 'https://openvex.dev/ns/v0.2.0';

/**
 * Returns an OpenVEX document. It contains a statement for each finding that an exception in the policy suppresses, and
 * for each finding whose vulnerable code is not in any program. If there are no such findings, returns undefined,
 * because the format requires a statement. The same findings always result in the same document.
 *
 * @param timestamp ISO time of the document.
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
export function writeOpenVex(
  file: FindingsFile,
  { timestamp, toolVersion }: { readonly timestamp: string; readonly toolVersion: string },
): JsonObject | undefined {
  const products = productIds(file);
  const stated = file.findings.flatMap((finding) => {
    const said = statedFinding(finding);
    return said === undefined || finding.package === undefined ? [] : [{ finding, said }];
  });
  const groups = Map.groupBy(stated, ({ finding: { id, aliases }, said }) =>
    canonicalJson({ id, aliases, said }),
  );
  const statements = [...groups.values()].map((group) => statementOf(group, products));
  if (statements.length === 0) return undefined;
  const document = {
    '@context': CONTEXT,
    author: file.source.checkout?.repository ?? 'Assay',
    timestamp,
    version: 1,
    tooling: `Assay ${toolVersion}`,
    statements: statements.toSorted((a, b) => compareText(canonicalJson(a), canonicalJson(b))),
  };
  return { ...document, '@id': `urn:uuid:${contentUuid(document)}` };
}

interface Stated {
  readonly finding: Finding;
  readonly said: StatedFinding;
}

/**
 * Returns the statement about a group of findings. The product in the statement is the scanned source or, if the source
 * cannot be identified, each affected package.
 */
function statementOf(group: readonly Stated[], products: readonly string[]): JsonObject {
  const [first] = group;
  const purls = group.map(({ finding }) => finding.package?.purl ?? '');
  const packages = [...new Set(purls)].toSorted(compareText).map((purl) => ({ '@id': purl }));
  const { id = '', aliases = [] } = first?.finding ?? {};
  return {
    vulnerability: { name: id, ...(aliases.length > 0 && { aliases }) },
    products:
      products.length === 0
        ? packages
        : products.map((product) => ({ '@id': product, subcomponents: packages })),
    ...first?.said,
  };
}
