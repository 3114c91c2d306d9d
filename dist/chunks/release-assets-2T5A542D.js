import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-SVO7BVWZ.js";
import "./chunk-BSOQY2IL.js";
import "./chunk-AY57445Y.js";
import "./chunk-UHUEQSOU.js";
import "./chunk-KL5SKB6N.js";
import "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
