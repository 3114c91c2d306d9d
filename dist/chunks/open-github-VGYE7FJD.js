import {
  openGitHub,
  repositoryOf
} from "./chunk-WEHX7NUY.js";
import "./chunk-BCHHUE3I.js";
import "./chunk-ZIGBFPDK.js";
import "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";
export {
  openGitHub,
  repositoryOf
};
