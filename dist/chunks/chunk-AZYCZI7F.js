import {
  parseEcosystem
} from "./chunk-WVYG7SAD.js";

// shared/versions/is-prerelease.ts
var PSEUDO_VERSION = /-(?:[0-9A-Za-z.]+\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;
var DASH = /^[^+]*\d-/;
var GO = /^[^+]*\d(?:-|rc|beta)/;
var WORDS = /(?:^|[\d._-])(?:a|alpha|b|beta|c|cr|dev|ea|m|milestone|pre|preview|rc|snapshot)[._-]?\d*(?=$|[._+-])/i;
var LETTER = /[A-Za-z]/;
var PATTERNS = /* @__PURE__ */ new Map([
  ["ConanCenter", DASH],
  ["GitHub Actions", DASH],
  ["Go", GO],
  ["Hackage", LETTER],
  ["Hex", DASH],
  ["Julia", DASH],
  ["Maven", WORDS],
  ["NuGet", DASH],
  ["Packagist", WORDS],
  ["Pub", DASH],
  ["PyPI", WORDS],
  ["RubyGems", LETTER],
  ["SwiftURL", DASH],
  ["crates.io", DASH],
  ["npm", DASH]
]);
function isPrerelease(ecosystem, version) {
  const { base } = parseEcosystem(ecosystem);
  if (base === "Go" && PSEUDO_VERSION.test(version)) return false;
  return PATTERNS.get(base)?.test(version) ?? false;
}

export {
  isPrerelease
};
