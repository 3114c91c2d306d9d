import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-BZ5UC7NV.js";
import "./chunk-5R6NWPJN.js";
import "./chunk-OQD6VA2F.js";
import "./chunk-3XMD4QK2.js";
import "./chunk-AL4KXLPO.js";
import "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
