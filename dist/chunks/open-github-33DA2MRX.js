import {
  openGitHub,
  repositoryOf
} from "./chunk-L7IBN4GE.js";
import "./chunk-4GYKLHYP.js";
import "./chunk-V57A6GG4.js";
import "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
