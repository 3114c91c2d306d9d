import {
  openGitHub,
  repositoryOf
} from "./chunk-GBGB2P56.js";
import "./chunk-COTK25GC.js";
import "./chunk-EHT6WYZQ.js";
import "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
