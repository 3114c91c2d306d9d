import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-U2A7QQI5.js";
import "./chunk-A3PBTFEK.js";
import "./chunk-APFTDUNY.js";
import "./chunk-TLRQA64P.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
