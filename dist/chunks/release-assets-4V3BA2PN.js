import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-IKEV3BE5.js";
import "./chunk-2EO7VAOJ.js";
import "./chunk-NXQWL2MQ.js";
import "./chunk-DLG3NBQ4.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
