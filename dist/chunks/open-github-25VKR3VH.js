import {
  openGitHub,
  repositoryOf
} from "./chunk-ANIW3A7J.js";
import "./chunk-OHJSEXBA.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
