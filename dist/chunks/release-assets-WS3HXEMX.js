import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-M5NUDOQT.js";
import "./chunk-FC5UGQNA.js";
import "./chunk-SZWJG7ZW.js";
import "./chunk-LV7XCYTC.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
