import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-4UHWSKRA.js";
import "./chunk-OBSG7VZX.js";
import "./chunk-EYOOCEDJ.js";
import "./chunk-NA7JZEAI.js";
import "./chunk-F3ABEMF4.js";
import "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
