import {
  DataError
} from "./chunk-EJ2PPSOD.js";

// shared/json/guards.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asObject(value, where) {
  if (isObject(value)) return value;
  throw unexpected("an object", value, where);
}
function asArray(value, where) {
  if (Array.isArray(value)) return value;
  throw unexpected("an array", value, where);
}
function asString(value, where) {
  if (typeof value === "string") return value;
  throw unexpected("a string", value, where);
}
function asNumber(value, where) {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw unexpected("a number", value, where);
}
function optionalString(value, where) {
  return isAbsent(value) ? void 0 : asString(value, where);
}
function optionalNumber(value, where) {
  return isAbsent(value) ? void 0 : asNumber(value, where);
}
function optionalObject(value, where) {
  return isAbsent(value) ? void 0 : asObject(value, where);
}
function optionalArray(value, where) {
  return isAbsent(value) ? void 0 : asArray(value, where);
}
function stringAt(object, key) {
  const value = ownValue(object, key);
  return typeof value === "string" ? value : void 0;
}
function objectAt(object, key) {
  const value = ownValue(object, key);
  return isObject(value) ? value : void 0;
}
function arrayAt(object, key) {
  const value = ownValue(object, key);
  return Array.isArray(value) ? value : void 0;
}
function scalarText(value) {
  const isScalar = ["string", "number", "bigint", "boolean"].includes(typeof value);
  return isScalar ? String(value) : "";
}
function ownValue(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function isAbsent(value) {
  return value === void 0 || value === null;
}
function unexpected(expected, value, where) {
  return new DataError("malformed", `${where} must be ${expected}, not ${kindOf(value)}`, {
    path: where
  });
}
function kindOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value;
}

export {
  isObject,
  asObject,
  asArray,
  asString,
  asNumber,
  optionalString,
  optionalNumber,
  optionalObject,
  optionalArray,
  stringAt,
  objectAt,
  arrayAt,
  scalarText
};
