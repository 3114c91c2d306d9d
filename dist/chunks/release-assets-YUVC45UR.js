import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-ZLOWOUBI.js";
import "./chunk-XXTEYO7Y.js";
import "./chunk-C2R5U4N4.js";
import "./chunk-QC3WX2Y3.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
