import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-WYY7I5DR.js";
import "./chunk-H4EFRP5C.js";
import "./chunk-W3FIU27D.js";
import "./chunk-ATYHZ4GL.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
