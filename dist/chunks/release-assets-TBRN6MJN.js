import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-IRZSZJLJ.js";
import "./chunk-4IPOPCNK.js";
import "./chunk-VOF4KCX7.js";
import "./chunk-CUIGVXSO.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
