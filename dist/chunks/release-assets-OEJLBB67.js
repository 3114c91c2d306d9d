import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-KK3D4RWD.js";
import "./chunk-QI4TLMHG.js";
import "./chunk-I7WGPGVY.js";
import "./chunk-22GYZA4E.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
