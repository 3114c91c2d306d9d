import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-LNTNFOY6.js";
import "./chunk-Z66YNZKR.js";
import "./chunk-TW2STSKY.js";
import "./chunk-P7BPELK6.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
