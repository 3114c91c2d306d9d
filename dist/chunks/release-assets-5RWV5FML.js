import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-MXALIWWS.js";
import "./chunk-DC2S25J3.js";
import "./chunk-EPK2ZTBF.js";
import "./chunk-OCC3CDMG.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
