import { arrayAt, isObject, type JsonObject, stringAt } from '../json/guards.ts';
import type { BaseImage, Layer, Problem } from '../model/inventory.ts';
import { baseFrom, numberAt } from './read-extension-properties.ts';

/** Values by property name. A name can appear several times. */
export type Properties = ReadonlyMap<string, readonly string[]>;

/** Maximum number of layers. Container engines allow at most 127. */
const MAX_LAYERS = 1000;

/** The properties of most components. */
const NO_PROPERTIES: Properties = new Map();

/** Reads the properties of a CycloneDX object. */
export function propertiesOf(value: JsonObject): Properties {
  const list = arrayAt(value, 'properties');
  if (list === undefined) return NO_PROPERTIES;
  const properties = new Map<string, string[]>();
  for (const property of list) {
    if (!isObject(property)) continue;
    const name = stringAt(property, 'name');
    const text = stringAt(property, 'value');
    if (name === undefined || text === undefined) continue;
    const values = properties.get(name);
    if (values === undefined) properties.set(name, [text]);
    else values.push(text);
  }
  return properties;
}

/** Reads the layers of the image that the document describes. */
export function layersOf(properties: Properties): readonly Layer[] {
  const layers: Layer[] = [];
  for (let index = 0; index < MAX_LAYERS; index++) {
    const diffId = properties.get(`assay:layer:${index}:diffId`)?.[0];
    if (diffId === undefined) break;
    layers.push({ diffId, createdBy: properties.get(`assay:layer:${index}:createdBy`)?.[0] });
  }
  return layers;
}

/**
 * Reads the paths to the files that packages were read from. Returns undefined if the document does not contain them.
 */
export function filesOf(properties: Properties): readonly string[] | undefined {
  return properties.get('assay:file');
}

/** Returns the value of a property as a count, or undefined if the value is not a count. */
export function countOf(properties: Properties, name: string): number | undefined {
  const text = properties.get(name)?.[0] ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Reads the base image. Returns undefined if Assay did not know the base image when it wrote the document. */
export function baseOf(properties: Properties): BaseImage | undefined {
  const layers = properties.get('assay:base:layers')?.[0];
  return baseFrom({
    name: properties.get('assay:base:name')?.[0],
    digest: properties.get('assay:base:digest')?.[0],
    layers: layers === undefined ? undefined : Number(layers),
    evidence: properties.get('assay:base:evidence')?.[0],
  });
}

/** Reads the JSON values of a property. Values that are not valid JSON are omitted. */
export function jsonValues(properties: Properties, name: string): readonly unknown[] {
  return (properties.get(name) ?? []).flatMap((text): unknown[] => {
    try {
      return [JSON.parse(text)];
    } catch {
      return [];
    }
  });
}

/**
 * Reads the problems that existed when the document was created. They also apply to the inventory that is read from the
 * document.
 */
export function problemsOf(properties: Properties): readonly Problem[] {
  return (properties.get('assay:problem') ?? []).flatMap((text) => {
    const problem = statedProblem(text);
    return problem === undefined ? [] : [problem];
  });
}

function statedProblem(text: string): Problem | undefined {
  try {
    return problemFrom(JSON.parse(text));
  } catch {
    return { code: 'malformed', message: text.slice(0, 500), path: '' };
  }
}

/** Returns a problem that was written as JSON. Returns undefined if a required field is missing. */
export function problemFrom(value: unknown): Problem | undefined {
  if (!isObject(value)) return undefined;
  const code = stringAt(value, 'code');
  const message = stringAt(value, 'message');
  const path = stringAt(value, 'path');
  if (code === undefined || message === undefined || path === undefined) return undefined;
  return { code, message, path, line: numberAt(value, 'line') };
}

/** Returns the problem for a document that is marked as incomplete but contains no other problem. */
export function declaredIncomplete(path: string): Problem {
  const message = 'the SBOM declares that it is incomplete. Fix: create a complete SBOM';
  return { code: 'incomplete', message, path };
}
