import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-ULC22FM4.js";
import "./chunk-YREWJMUJ.js";
import "./chunk-SAMIY2T6.js";
import "./chunk-SF62R7Y2.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
