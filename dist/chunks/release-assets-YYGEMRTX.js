import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-QJ7TIUCI.js";
import "./chunk-TYWWT752.js";
import "./chunk-KEIWXMQN.js";
import "./chunk-WRYH5CTL.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
