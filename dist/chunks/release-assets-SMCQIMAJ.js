import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-HFBKBLAR.js";
import "./chunk-JJSL6WZQ.js";
import "./chunk-MJ7KN5WW.js";
import "./chunk-6JOHU32N.js";
import "./chunk-PXRJL7QF.js";
import "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
