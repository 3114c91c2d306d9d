import {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
} from "./chunk-SGSR7S6N.js";
import "./chunk-X7TMTDKO.js";
import "./chunk-3KFHV4W3.js";
import "./chunk-HHSW26MM.js";
import "./chunk-COBZXKRK.js";
import "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";
export {
  deleteReleaseFile,
  findRelease,
  listReleaseFiles,
  readReleaseFile,
  requireOpenRelease,
  requireRelease
};
