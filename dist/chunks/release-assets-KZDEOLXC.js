import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-RPAO4ULY.js";
import "./chunk-5ASRV2SL.js";
import "./chunk-DTT4OVJZ.js";
import "./chunk-L4MPU2U3.js";
import "./chunk-DHE6XOYL.js";
import "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
