import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-GVY7757B.js";
import "./chunk-QDPCIYD3.js";
import "./chunk-FTV2JQWO.js";
import "./chunk-MYJPMJPH.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
