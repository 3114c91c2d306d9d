import {
  openGitHub,
  repositoryOf
} from "./chunk-TWHWHSKB.js";
import "./chunk-3P34W6F4.js";
import "./chunk-HTR3YTM5.js";
import "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
