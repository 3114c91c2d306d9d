import {
  openGitHub,
  repositoryOf
} from "./chunk-RIAUEFKT.js";
import "./chunk-E77ORLDZ.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  openGitHub,
  repositoryOf
};
