import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-P5CQL5U2.js";
import "./chunk-4SPBAG67.js";
import "./chunk-KTAEYO2I.js";
import "./chunk-CNQBQDYU.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
