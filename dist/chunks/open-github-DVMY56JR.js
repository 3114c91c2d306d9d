import {
  openGitHub,
  repositoryOf
} from "./chunk-JZFTMZVS.js";
import "./chunk-NQNS4I2B.js";
import "./chunk-UGEBHC3Z.js";
import "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
