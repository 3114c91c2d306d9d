import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-M2Q7BRKF.js";
import "./chunk-RIAUEFKT.js";
import "./chunk-BDMI5BDC.js";
import "./chunk-E77ORLDZ.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
