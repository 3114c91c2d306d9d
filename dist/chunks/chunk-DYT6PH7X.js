import {
  packageOf
} from "./chunk-4ZFFSTJ5.js";
import {
  nameOfPurl,
  osvEcosystem,
  osvRelease
} from "./chunk-EA4V7TCS.js";
import {
  readPurl
} from "./chunk-VAVGWHGU.js";

// shared/ecosystems/distro.ts
function distroOf({ os }) {
  return os === void 0 || os.versionId === "" ? os?.id : `${os.id}-${os.versionId}`;
}

// shared/ecosystems/rpm/to-package.ts
function toPackage(file, context, facts) {
  const { name, release, epoch, architecture: arch, sourceRpm } = facts;
  const version = release === "" ? facts.version : `${facts.version}-${release}`;
  return packageOf(file, {
    type: "rpm",
    namespace: vendorOf(context),
    name,
    version,
    // In the purl, the epoch is a qualifier. The version that is used for comparisons includes the epoch.
    fullVersion: epoch === void 0 ? version : `${epoch}:${version}`,
    qualifiers: {
      arch,
      distro: distroOf(context),
      epoch: epoch === void 0 ? void 0 : String(epoch),
      rpmmod: facts.modularityLabel,
      upstream: sourceRpm
    },
    line: facts.line,
    ecosystem: osvRelease(context.os),
    source: sourceOfRpm(sourceRpm, epoch),
    architecture: arch,
    license: facts.license,
    supplier: facts.vendor,
    scope: "runtime"
  });
}
var VENDORS = /* @__PURE__ */ new Map([
  ["rhel", "redhat"],
  ["opensuse-leap", "opensuse"],
  ["opensuse-tumbleweed", "opensuse"]
]);
function vendorOf({ os }) {
  return os === void 0 ? void 0 : VENDORS.get(os.id) ?? os.id;
}
function sourceOfRpm(sourceRpm, epoch) {
  const stem = sourceRpm?.replace(/\.(?:no)?src\.rpm$/, "");
  if (stem === void 0 || stem === sourceRpm) return void 0;
  const release = stem.lastIndexOf("-");
  const version = stem.lastIndexOf("-", release - 1);
  if (version <= 0) return void 0;
  const full = stem.slice(version + 1);
  return { name: stem.slice(0, version), version: epoch === void 0 ? full : `${epoch}:${full}` };
}

// shared/ecosystems/source-of-purl.ts
function sourceOfPurl(parts, version) {
  const upstream = parts.qualifiers?.["upstream"] ?? "";
  if (upstream === "") return void 0;
  if (parts.type === "rpm") return sourceOfRpm(upstream, epochOf(version));
  if (parts.type !== "deb" && parts.type !== "apk") return void 0;
  const at = upstream.lastIndexOf("@");
  if (at <= 0) return { name: upstream, version };
  return { name: upstream.slice(0, at), version: upstream.slice(at + 1) };
}
function epochOf(version) {
  const epoch = /^(\d{1,10}):/.exec(version)?.[1];
  return epoch === void 0 ? void 0 : Number(epoch);
}

// shared/sbom/package-of-purl.ts
var UNENCODED = /[\s\0-\x1f]/;
function packageOfPurl(purl, facts) {
  if (!purl.isWellFormed() || UNENCODED.test(purl)) return void 0;
  const parts = readPurl(purl);
  if (parts === void 0) return void 0;
  const { statedNames, os, ...rest } = facts;
  const version = facts.version ?? parts.version ?? "";
  return {
    purl,
    type: parts.type,
    name: nameOf(nameOfPurl(parts), statedNames),
    version,
    ecosystem: facts.ecosystem ?? osvEcosystem(parts, os),
    locations: facts.locations ?? [],
    scope: facts.scope ?? "unknown",
    isDirect: rest.isDirect,
    dependsOn: facts.dependsOn ?? [],
    source: rest.source ?? sourceOfPurl(parts, version),
    architecture: facts.architecture ?? parts.qualifiers?.["arch"],
    license: rest.license,
    hashes: rest.hashes,
    supplier: rest.supplier,
    downloadUrl: rest.downloadUrl,
    ownedBy: rest.ownedBy,
    origin: rest.origin
  };
}
function nameOf(purlName, statedNames) {
  if (statedNames[0] === purlName) return purlName;
  const folded = fold(purlName);
  return statedNames.find((name) => fold(name) === folded) ?? purlName;
}
function fold(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["MD5", "md5"],
  ["SHA1", "sha1"],
  ["SHA256", "sha256"],
  ["SHA384", "sha384"],
  ["SHA512", "sha512"]
]);
function statedHash(algorithm, value) {
  const known = ALGORITHMS.get((algorithm ?? "").replaceAll("-", ""));
  if (known === void 0 || value === void 0 || !/^[0-9a-f]+$/i.test(value)) return [];
  return [{ algorithm: known, value: value.toLowerCase() }];
}
function asWritten(algorithm, value) {
  const known = [...ALGORITHMS.values()].find((name) => name === algorithm);
  return known === void 0 ? [] : [{ algorithm: known, value }];
}

export {
  distroOf,
  toPackage,
  packageOfPurl,
  statedHash,
  asWritten
};
