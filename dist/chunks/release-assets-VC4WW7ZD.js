import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-LNJV3ML2.js";
import "./chunk-ZHQOSDQT.js";
import "./chunk-Z454GEEN.js";
import "./chunk-NYNU7YAV.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
