import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-2ED7X3Q7.js";
import "./chunk-L7IBN4GE.js";
import "./chunk-WT6EUIKI.js";
import "./chunk-4GYKLHYP.js";
import "./chunk-V57A6GG4.js";
import "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
