import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-X4LEETJE.js";
import "./chunk-PIONNH6H.js";
import "./chunk-X6Q7ZNJH.js";
import "./chunk-IRYX3WFP.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
