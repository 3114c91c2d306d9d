import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-DG646SXV.js";
import "./chunk-NRTJK2CV.js";
import "./chunk-4C42LCFY.js";
import "./chunk-CWHHU53B.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
