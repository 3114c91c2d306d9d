import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-Y3MXFYTV.js";
import "./chunk-FFRTFNL4.js";
import "./chunk-RNC7ACHP.js";
import "./chunk-Z7C3XQXV.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
