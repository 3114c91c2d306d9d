import {
  openGitHub,
  repositoryOf
} from "./chunk-HKXZKT52.js";
import "./chunk-GY6QJL6E.js";
import "./chunk-SK33ZLTV.js";
import "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
