import {
  openGitHub,
  repositoryOf
} from "./chunk-Z5YJIEMX.js";
import "./chunk-AN3M2VLK.js";
import "./chunk-TVAVSRC2.js";
import "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
