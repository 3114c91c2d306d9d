/**
 * Converts CycloneDX XML, 1.0 to 1.7, to its JSON form, so that only one parser is needed. Source:
 * https://cyclonedx.org/docs/1.7/xml/
 */
import type { XmlElement } from '../ecosystems/xml.ts';
import { DataError } from '../errors/errors.ts';
import { type JsonObject, objectAt } from '../json/guards.ts';
import { mapTexts } from '../json/map-texts.ts';
import { propertiesOf } from './read-properties.ts';
import { ESCAPED_PROPERTY } from './write-cyclonedx-xml.ts';
import { originalText } from './write-xml.ts';

const NAMESPACE = 'http://cyclonedx.org/schema/bom/';

export interface CycloneDxForm {
  readonly document: JsonObject;
  /** Line number of each top-level component. */
  readonly lines: readonly number[];
}

/** True if the document is CycloneDX according to its root element. The version is checked later, in the JSON form. */
export function isCycloneDxXml(root: XmlElement): boolean {
  return root.name === 'bom' && namespaceOf(root) !== undefined;
}

/**
 * Returns the JSON form of a document.
 *
 * @throws {DataError} `malformed` if components are nested too deeply.
 */
export function cycloneDxForm(root: XmlElement, path: string): CycloneDxForm {
  const components = childAt(root, 'components')?.children ?? [];
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: namespaceOf(root)?.slice(NAMESPACE.length) ?? '',
    metadata: metadataForm(childAt(root, 'metadata'), path),
    components: components.map((component) => componentForm(component, path, 0)),
    dependencies: childrenAt(root, 'dependencies').map((dependency) => ({
      ref: dependency.attributes['ref'],
      dependsOn: dependency.children.map(({ attributes }) => attributes['ref'] ?? ''),
    })),
    compositions: childrenAt(root, 'compositions').map((composition) => ({
      aggregate: textAt(composition, 'aggregate'),
    })),
  };
  return { document: unescaped(document), lines: components.map(({ line }) => line) };
}

function namespaceOf({ attributes }: XmlElement): string | undefined {
  for (const [name, value] of Object.entries(attributes)) {
    const isDeclaration = name === 'xmlns' || name.startsWith('xmlns:');
    if (isDeclaration && value.startsWith(NAMESPACE)) return value;
  }
  return undefined;
}

function unescaped(document: JsonObject): JsonObject {
  const properties = propertiesOf(objectAt(document, 'metadata') ?? {});
  return properties.has(ESCAPED_PROPERTY) ? mapTexts(document, originalText) : document;
}

function metadataForm(metadata: XmlElement | undefined, path: string): JsonObject {
  const component = childAt(metadata, 'component');
  return {
    component: component === undefined ? undefined : componentForm(component, path, 0),
    supplier: supplierForm(metadata),
    properties: propertiesForm(metadata),
  };
}

function supplierForm(holder: XmlElement | undefined): JsonObject | undefined {
  const supplier = childAt(holder, 'supplier');
  return supplier && { name: textAt(supplier, 'name') };
}

/**
 * Maximum nesting depth of components, as a limit for the recursion. The parser of the JSON form has a lower limit and
 * reports the line.
 */
const MAX_NESTING = 60;

function componentForm(component: XmlElement, path: string, depth: number): JsonObject {
  if (depth > MAX_NESTING) {
    const position = { path, line: component.line };
    throw new DataError('limit-exceeded', 'components are nested too deeply', position);
  }
  return {
    type: component.attributes['type'],
    'bom-ref': component.attributes['bom-ref'],
    supplier: supplierForm(component),
    group: textAt(component, 'group'),
    name: textAt(component, 'name'),
    version: textAt(component, 'version'),
    description: textAt(component, 'description'),
    scope: textAt(component, 'scope'),
    hashes: childrenAt(component, 'hashes').map(({ attributes, text }) => ({
      alg: attributes['alg'],
      content: text,
    })),
    licenses: childrenAt(component, 'licenses').map(licenseForm),
    purl: textAt(component, 'purl'),
    externalReferences: childrenAt(component, 'externalReferences').map((reference) => ({
      type: reference.attributes['type'],
      url: textAt(reference, 'url'),
    })),
    properties: propertiesForm(component),
    components: childrenAt(component, 'components').map((child) =>
      componentForm(child, path, depth + 1),
    ),
    evidence: { occurrences: occurrencesForm(childAt(component, 'evidence')) },
  };
}

function licenseForm(choice: XmlElement): JsonObject {
  if (choice.name === 'expression') return { expression: choice.text };
  const expression = textAt(choice, 'expression');
  if (expression !== undefined) return { expression };
  return { license: { id: textAt(choice, 'id'), name: textAt(choice, 'name') } };
}

function propertiesForm(holder: XmlElement | undefined): readonly JsonObject[] {
  return childrenAt(holder, 'properties').map(({ attributes, text }) => ({
    name: attributes['name'],
    // The value is an attribute in older versions, and the text of the element in newer versions.
    value: attributes['value'] ?? text,
  }));
}

function occurrencesForm(evidence: XmlElement | undefined): readonly JsonObject[] {
  return childrenAt(evidence, 'occurrences').map((occurrence) => {
    const line = textAt(occurrence, 'line');
    return {
      location: textAt(occurrence, 'location'),
      line: line !== undefined && /^\d{1,15}$/.test(line) ? Number(line) : undefined,
      additionalContext: textAt(occurrence, 'additionalContext'),
    };
  });
}

function childAt(holder: XmlElement | undefined, name: string): XmlElement | undefined {
  return holder?.children.find((child) => child.name === name);
}

/** Returns the items of a list, which are the children of the element with the given name. */
function childrenAt(holder: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childAt(holder, name)?.children ?? [];
}

function textAt(holder: XmlElement, name: string): string | undefined {
  return childAt(holder, name)?.text;
}
