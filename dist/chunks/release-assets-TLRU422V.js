import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-DKAQTS7L.js";
import "./chunk-J4PQBWB4.js";
import "./chunk-5NJRUAFJ.js";
import "./chunk-UBOUB4VU.js";
import "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
