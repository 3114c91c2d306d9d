/**
 * Types for the parts of a CycloneDX document that Assay writes, in CycloneDX's JSON form. The list of packages can be
 * created while it is written, because 100,000 components would need 100 MB.
 */
export interface CycloneDxDocument {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: Metadata;
  readonly components: Iterable<Component>;
  readonly dependencies: Iterable<Dependency>;
  readonly compositions: readonly Composition[];
  readonly annotations?: readonly Annotation[] | undefined;
}

export interface Metadata {
  readonly timestamp?: string | undefined;
  readonly lifecycles?: readonly { readonly phase: string }[] | undefined;
  readonly tools: readonly Tool[] | { readonly components: readonly Component[] };
  readonly authors?: readonly { readonly name: string }[] | undefined;
  readonly component: Component;
  readonly supplier?: { readonly name: string } | undefined;
  readonly properties: readonly Property[];
}

/** A tool, as CycloneDX versions before 1.5 describe it. */
interface Tool {
  readonly name: string;
  readonly version: string;
}

export interface Component {
  readonly type: string;
  readonly 'bom-ref'?: string | undefined;
  readonly supplier?: { readonly name: string } | undefined;
  readonly group?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly description?: string | undefined;
  readonly scope?: string | undefined;
  readonly hashes?: readonly HashValue[] | undefined;
  readonly licenses?: readonly LicenseChoice[] | undefined;
  readonly purl?: string | undefined;
  readonly externalReferences?: readonly ExternalReference[] | undefined;
  readonly properties?: readonly Property[] | undefined;
  readonly components?: readonly Component[] | undefined;
  readonly evidence?: { readonly occurrences: readonly Occurrence[] } | undefined;
}

export interface HashValue {
  readonly alg: string;
  readonly content: string;
}

export interface LicenseChoice {
  readonly expression?: string;
  readonly license?: { readonly name: string };
}

export interface ExternalReference {
  readonly type: string;
  readonly url: string;
}

export interface Property {
  readonly name: string;
  readonly value: string;
}

export interface Occurrence {
  readonly location: string;
  readonly line?: number | undefined;
  readonly additionalContext?: string | undefined;
}

export interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[] | undefined;
}

interface Composition {
  readonly aggregate: string;
  readonly assemblies: readonly string[];
}

export interface Annotation {
  readonly subjects: readonly string[];
  readonly annotator: { readonly component: Component };
  readonly timestamp: string;
  readonly text: string;
}

/** Returns a list with one property. Returns an empty list if the value is undefined. */
export function property(name: string, value: string | undefined): readonly Property[] {
  return value === undefined ? [] : [{ name, value }];
}
