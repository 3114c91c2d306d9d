import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-W5TCSJZY.js";
import "./chunk-3BANORCU.js";
import "./chunk-E3COHZND.js";
import "./chunk-3WSUQ2NB.js";
import "./chunk-4EBSVTCV.js";
import "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
