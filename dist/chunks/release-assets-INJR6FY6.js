import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-KQ4YGC7V.js";
import "./chunk-EEXMZTHN.js";
import "./chunk-WQWWFXFG.js";
import "./chunk-SNMCFTHW.js";
import "./chunk-RXMX2EED.js";
import "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
