import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { shortDigest } from './spdx-ids.ts';
import { distinct, type Element, type Maker } from './spdx3-element.ts';

/** Expressions, with the words that they refer to; what is but a reference is those words. */
export function licences(
  { packages, contained = [] }: Inventory,
  maker: Maker,
): readonly Element[] {
  const stated = distinct([...packages, ...contained].map(({ licence }) => licence));
  const declared = stated.map((text) => ({ text, ...maker.declare(text) }));
  const words = new Map(declared.flatMap(({ references }) => [...references]));
  return [
    ...[...words.keys()].sort().map((reference) =>
      maker.make('simplelicensing_SimpleLicensingText', reference, {
        simplelicensing_licenseText: (words.get(reference) ?? '').toWellFormed(),
      }),
    ),
    ...declared.flatMap(({ text, expression, references }) =>
      references.has(expression) ? [] : [expressionElement(text, maker)],
    ),
  ];
}

function expressionElement(text: string, maker: Maker): Element {
  const { expression, references } = maker.declare(text);
  const entries = [...references.keys()].map((key) => ({
    type: 'DictionaryEntry',
    key,
    value: maker.id(key),
  }));
  return maker.make('simplelicensing_LicenseExpression', licenceName(text), {
    simplelicensing_licenseExpression: expression,
    simplelicensing_customIdToUri: entries.length === 0 ? undefined : entries,
  });
}

/** Ids of what a package declares; none where it says nothing. */
export function licenceIds({ licence }: Package, maker: Maker): readonly string[] {
  return distinct([licence]).map((text) => maker.id(elementOfLicence(text, maker)));
}

function elementOfLicence(licence: string, { declare }: Maker): string {
  const { expression, references } = declare(licence);
  return references.has(expression) ? expression : licenceName(licence);
}

function licenceName(licence: string): string {
  return `Licence-${shortDigest(licence)}`;
}
