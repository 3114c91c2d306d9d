import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-VIYZR6R2.js";
import "./chunk-EGL6SQG6.js";
import "./chunk-LVR7LR4C.js";
import "./chunk-UKFXHPVJ.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
