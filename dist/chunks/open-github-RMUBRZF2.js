import {
  openGitHub,
  repositoryOf
} from "./chunk-Z6UYBJBO.js";
import "./chunk-RJ5C3HPJ.js";
import "./chunk-D4LPJERC.js";
import "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
