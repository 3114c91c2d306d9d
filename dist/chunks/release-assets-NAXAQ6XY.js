import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-2P6LYAY5.js";
import "./chunk-OF5I3QPU.js";
import "./chunk-UVMKFLC5.js";
import "./chunk-SGVRSS7Y.js";
import "./chunk-2DK4K7E2.js";
import "./chunk-5TYHLO7T.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
