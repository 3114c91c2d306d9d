/**
 * Writes CycloneDX 1.4 to 1.7 as XML. The elements are in the order that the schema requires. Source:
 * https://cyclonedx.org/docs/1.7/xml/
 */
import { mapTexts } from '../json/map-texts.ts';
import type {
  Annotation,
  Component,
  CycloneDxDocument,
  Metadata,
  Occurrence,
  Property,
} from './cyclonedx.ts';
import {
  element,
  listElement,
  renderXml,
  textElement,
  writableText,
  type XmlNode,
} from './write-xml.ts';

/**
 * Property that marks a document in which characters were escaped because XML does not allow them. A reader restores
 * these characters.
 */
export const ESCAPED_PROPERTY = 'assay:xml:escaped';

export function cycloneDxXml(document: CycloneDxDocument): string {
  const { components: made, dependencies } = document;
  const whole = { ...document, components: [...made], dependencies: [...dependencies] };
  const writable = writableDocument(whole);
  const { serialNumber, version, metadata, components } = writable;
  const xmlns = `http://cyclonedx.org/schema/bom/${document.specVersion}`;
  return renderXml(
    element('bom', { xmlns, serialNumber, version: String(version) }, [
      metadataElement(metadata),
      listElement('components', components, componentElement),
      listElement('dependencies', writable.dependencies, ({ ref, dependsOn }) =>
        element('dependency', { ref }, (dependsOn ?? []).map(dependencyElement)),
      ),
      listElement('compositions', writable.compositions, ({ aggregate, assemblies }) =>
        element('composition', {}, [
          textElement('aggregate', aggregate),
          listElement('assemblies', assemblies, (ref) => element('assembly', { ref }, '')),
        ]),
      ),
      listElement('annotations', writable.annotations, annotationElement),
    ]),
  );
}

/**
 * Returns the document unchanged if XML allows all characters in its strings. Otherwise, escapes the strings and marks
 * the document.
 */
function writableDocument<Document extends CycloneDxDocument>(document: Document): Document {
  let isChanged = false;
  const writable = mapTexts(document, (text) => {
    const escaped = writableText(text);
    isChanged ||= escaped !== text;
    return escaped;
  });
  if (!isChanged) return document;
  const properties = [...writable.metadata.properties, { name: ESCAPED_PROPERTY, value: 'true' }];
  return { ...writable, metadata: { ...writable.metadata, properties } };
}

function metadataElement(metadata: Metadata): XmlNode {
  return element('metadata', {}, [
    textElement('timestamp', metadata.timestamp),
    listElement('lifecycles', metadata.lifecycles, ({ phase }) =>
      element('lifecycle', {}, [textElement('phase', phase)]),
    ),
    toolsElement(metadata.tools),
    listElement('authors', metadata.authors, ({ name }) =>
      element('author', {}, [textElement('name', name)]),
    ),
    componentElement(metadata.component),
    supplierElement(metadata.supplier),
    propertiesElement(metadata.properties),
  ]);
}

function toolsElement(tools: Metadata['tools']): XmlNode | undefined {
  if ('components' in tools) {
    return element('tools', {}, [listElement('components', tools.components, componentElement)]);
  }
  return listElement('tools', tools, ({ name, version }) =>
    element('tool', {}, [textElement('name', name), textElement('version', version)]),
  );
}

function supplierElement(supplier: Component['supplier']): XmlNode | undefined {
  return supplier && element('supplier', {}, [textElement('name', supplier.name)]);
}

function componentElement(component: Component): XmlNode {
  const { type, supplier, hashes, licenses, externalReferences, evidence } = component;
  return element('component', { type, 'bom-ref': component['bom-ref'] }, [
    supplierElement(supplier),
    textElement('group', component.group),
    textElement('name', component.name),
    textElement('version', component.version),
    textElement('description', component.description),
    textElement('scope', component.scope),
    listElement('hashes', hashes, ({ alg, content }) => element('hash', { alg }, content)),
    listElement('licenses', licenses, ({ expression, license }) =>
      expression === undefined
        ? element('license', {}, [textElement('name', license?.name)])
        : textElement('expression', expression),
    ),
    textElement('purl', component.purl),
    listElement('externalReferences', externalReferences, (reference) =>
      element('reference', { type: reference.type }, [textElement('url', reference.url)]),
    ),
    propertiesElement(component.properties),
    listElement('components', component.components, componentElement),
    evidence &&
      element('evidence', {}, [
        listElement('occurrences', evidence.occurrences, occurrenceElement),
      ]),
  ]);
}

function propertiesElement(properties: readonly Property[] | undefined): XmlNode | undefined {
  return listElement('properties', properties, ({ name, value }) =>
    element('property', { name }, value),
  );
}

function occurrenceElement({ location, line, additionalContext }: Occurrence): XmlNode {
  return element('occurrence', {}, [
    textElement('location', location),
    textElement('line', line?.toString()),
    textElement('additionalContext', additionalContext),
  ]);
}

function dependencyElement(ref: string): XmlNode {
  return element('dependency', { ref }, '');
}

function annotationElement({ subjects, annotator, timestamp, text }: Annotation): XmlNode {
  return element('annotation', {}, [
    listElement('subjects', subjects, (ref) => element('subject', { ref }, '')),
    element('annotator', {}, [componentElement(annotator.component)]),
    textElement('timestamp', timestamp),
    textElement('text', text),
  ]);
}
