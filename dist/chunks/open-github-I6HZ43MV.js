import {
  openGitHub,
  repositoryOf
} from "./chunk-M65YH2TJ.js";
import "./chunk-J7ZQOL7M.js";
import "./chunk-HOJ6QW7S.js";
import "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
