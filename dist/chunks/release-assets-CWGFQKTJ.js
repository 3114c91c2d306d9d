import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-7HCAMZD2.js";
import "./chunk-HUXDPMNL.js";
import "./chunk-CANL2Y7A.js";
import "./chunk-M3YLUJQH.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
