import {
  openGitHub,
  repositoryOf
} from "./chunk-BKRCSQ6B.js";
import "./chunk-4E6PAHB4.js";
import "./chunk-VN54K6SU.js";
import "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
