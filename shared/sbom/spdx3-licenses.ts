import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { idDigest } from './spdx-ids.ts';
import { distinct, type Element, type Maker } from './spdx3-element.ts';

/**
 * Returns the elements for all licenses in an inventory: one for each license text that an expression refers to, and
 * one for each expression. There is no expression element for a license that consists only of one such reference.
 */
export function licenses(
  { packages, contained = [] }: Inventory,
  maker: Maker,
): readonly Element[] {
  const stated = distinct([...packages, ...contained].map(({ license }) => license));
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
  return maker.make('simplelicensing_LicenseExpression', licenseName(text), {
    simplelicensing_licenseExpression: expression,
    simplelicensing_customIdToUri: entries.length === 0 ? undefined : entries,
  });
}

/** Returns the IDs of the licenses that a package declares. Returns an empty list if it does not declare any. */
export function licenseIds({ license }: Package, maker: Maker): readonly string[] {
  return distinct([license]).map((text) => maker.id(elementOfLicense(text, maker)));
}

function elementOfLicense(license: string, { declare }: Maker): string {
  const { expression, references } = declare(license);
  return references.has(expression) ? expression : licenseName(license);
}

function licenseName(license: string): string {
  return `Licence-${idDigest(license)}`;
}
