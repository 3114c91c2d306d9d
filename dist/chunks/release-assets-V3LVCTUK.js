import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-ZLRL6GYU.js";
import "./chunk-A775FL3E.js";
import "./chunk-GFN6N64P.js";
import "./chunk-FSYEHZKJ.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
