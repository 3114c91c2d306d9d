import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-TVG662TH.js";
import "./chunk-F2ZXXKXM.js";
import "./chunk-ROFC6MFT.js";
import "./chunk-KVR556WN.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
