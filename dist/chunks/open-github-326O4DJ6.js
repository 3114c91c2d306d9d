import {
  openGitHub,
  repositoryOf
} from "./chunk-KZAWGVFM.js";
import "./chunk-7LW2L7OB.js";
import "./chunk-U73GL3CZ.js";
import "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
