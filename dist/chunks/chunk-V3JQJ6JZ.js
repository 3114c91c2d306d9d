// shared/ecosystems/system-types.ts
var SYSTEM_TYPES = /* @__PURE__ */ new Set([
  "alpm",
  "apk",
  "deb",
  "ebuild",
  "opkg",
  "rpm"
]);

export {
  SYSTEM_TYPES
};
