import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-JTI5SZK2.js";
import "./chunk-MO5MQSU5.js";
import "./chunk-JC4FGPNG.js";
import "./chunk-2RZ4WZAA.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
