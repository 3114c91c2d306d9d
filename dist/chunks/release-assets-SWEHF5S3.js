import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-R24CCLOR.js";
import "./chunk-WXCLI5RG.js";
import "./chunk-PPBONMA7.js";
import "./chunk-VWRG3THJ.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
