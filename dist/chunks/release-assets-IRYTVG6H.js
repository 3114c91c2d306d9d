import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-ZXJDYRYV.js";
import "./chunk-LMV2Y3PA.js";
import "./chunk-CBBVY6BJ.js";
import "./chunk-ZMU5H5PE.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
