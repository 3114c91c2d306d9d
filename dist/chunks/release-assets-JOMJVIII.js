import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-J5GTTSRZ.js";
import "./chunk-KA2DFI3P.js";
import "./chunk-QD3XGGWZ.js";
import "./chunk-2ZMOZLVD.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
