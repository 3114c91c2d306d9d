import {
  purlOf,
  readPurl
} from "./chunk-3DQXD2HY.js";

// shared/vex/match-purl.ts
function comparablePurl(text) {
  const parts = text.startsWith("pkg:") ? readPurl(text) : void 0;
  if (parts === void 0) return void 0;
  const { type, namespace, name, version, qualifiers = {} } = parts;
  try {
    return { name: purlOf({ type, namespace, name }), version, qualifiers };
  } catch {
    return void 0;
  }
}
function coversPurl(stated, found) {
  return stated.name === found.name && (stated.version === void 0 || stated.version === found.version) && Object.entries(stated.qualifiers).every(([key, value]) => {
    const other = found.qualifiers[key];
    return other === void 0 || other === value;
  });
}

// shared/vex/vex-subject.ts
function isSubject(identifier, subject) {
  if (subject.names.some((name) => isNamed(identifier, name))) return true;
  if (subject.digests.has(identifier)) return true;
  const purl = comparablePurl(identifier);
  if (purl === void 0) return false;
  return isImage(purl, subject) || isRepository(purl, subject);
}
function isNamed(identifier, name) {
  if (identifier === name) return true;
  const [stated, named] = [comparablePurl(identifier), comparablePurl(name)];
  return stated !== void 0 && named !== void 0 && coversPurl(named, stated);
}
var IMAGE = /^pkg:(oci|docker)\/(.+)$/;
function isImage({ name, version = "", qualifiers }, subject) {
  const [, type, path = ""] = IMAGE.exec(name) ?? [];
  if (type === void 0) return false;
  if (version.includes(":")) return subject.digests.has(version);
  const registry = `${qualifiers["repository_url"] ?? "docker.io"}/${decodeURIComponent(path)}`;
  const stated = type === "oci" ? qualifiers["repository_url"] : registry;
  const tag = type === "oci" ? qualifiers["tag"] : version || void 0;
  const { image } = subject;
  if (image === void 0 || stated === void 0) return false;
  return plainName(stated) === plainName(image.repository) && (tag === void 0 || tag === image.tag);
}
function plainName(repository) {
  return repository.toLowerCase().replace(/^(?:index\.|registry-1\.)?docker\.io\//, "docker.io/");
}
function isRepository({ name, version }, { repository }) {
  if (repository === void 0 || version !== void 0) return false;
  return name === `pkg:github/${repository.toLowerCase()}`;
}

export {
  comparablePurl,
  coversPurl,
  isSubject
};
