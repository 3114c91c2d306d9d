import {
  openGitHub,
  repositoryOf
} from "./chunk-WD5CAQQ2.js";
import "./chunk-GPDYPFJL.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
