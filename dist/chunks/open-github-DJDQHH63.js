import {
  openGitHub,
  repositoryOf
} from "./chunk-N35GOIDS.js";
import "./chunk-DRIIS4HP.js";
import "./chunk-ICDELPIC.js";
import "./chunk-S3OHTBRD.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
