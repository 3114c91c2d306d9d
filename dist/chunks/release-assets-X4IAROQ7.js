import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-Z4TWVJDP.js";
import "./chunk-ALTGL4VY.js";
import "./chunk-JU3GOMSH.js";
import "./chunk-ZIL4JSSR.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
