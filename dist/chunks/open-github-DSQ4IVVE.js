import {
  openGitHub,
  repositoryOf
} from "./chunk-FC5UGQNA.js";
import "./chunk-LV7XCYTC.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  openGitHub,
  repositoryOf
};
