import {
  openGitHub,
  repositoryOf
} from "./chunk-QD3XGGWZ.js";
import "./chunk-2ZMOZLVD.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
