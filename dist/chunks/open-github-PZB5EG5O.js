import {
  openGitHub,
  repositoryOf
} from "./chunk-UJRW7YQX.js";
import "./chunk-BVNK7734.js";
import "./chunk-STP3O3G7.js";
import "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
