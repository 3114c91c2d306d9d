import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-4ELDFQIQ.js";
import "./chunk-2DSKEPW3.js";
import "./chunk-CGS2PQWM.js";
import "./chunk-ZMW5YGP5.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
