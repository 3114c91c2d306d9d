import {
  openGitHub,
  repositoryOf
} from "./chunk-Q4XFFZVI.js";
import "./chunk-ANOFPOBW.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
