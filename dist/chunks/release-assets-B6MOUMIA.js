import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-GBZV3ZMO.js";
import "./chunk-PRU2Y26G.js";
import "./chunk-2YVK2QCJ.js";
import "./chunk-J7H4AKBG.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
