import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-WA7UY6PJ.js";
import "./chunk-BKRCSQ6B.js";
import "./chunk-D6KQAFG6.js";
import "./chunk-4E6PAHB4.js";
import "./chunk-VN54K6SU.js";
import "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
