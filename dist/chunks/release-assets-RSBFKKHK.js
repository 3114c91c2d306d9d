import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-BIRCXGTY.js";
import "./chunk-OT3PPCO7.js";
import "./chunk-MJ4RF4NM.js";
import "./chunk-QAVPTODU.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
