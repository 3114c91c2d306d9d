import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-4NDJGCFP.js";
import "./chunk-2D6JQDSF.js";
import "./chunk-XI5UY32W.js";
import "./chunk-2B6IIJSK.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
