import {
  openGitHub,
  repositoryOf
} from "./chunk-5YB3DCIP.js";
import "./chunk-RJJT63ST.js";
import "./chunk-2XBBB2MF.js";
import "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";
export {
  openGitHub,
  repositoryOf
};
