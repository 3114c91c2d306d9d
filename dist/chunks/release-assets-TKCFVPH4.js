import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-3GII6YED.js";
import "./chunk-JZ6NB7PK.js";
import "./chunk-KFS4CV36.js";
import "./chunk-4NBCPLS6.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
