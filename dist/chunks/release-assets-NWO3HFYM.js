import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-J2DISPPS.js";
import "./chunk-CEL2AA6R.js";
import "./chunk-LALHPAQA.js";
import "./chunk-WGJLTJDT.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
