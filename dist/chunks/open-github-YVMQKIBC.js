import {
  openGitHub,
  repositoryOf
} from "./chunk-MMLHI42C.js";
import "./chunk-7AKK5QMQ.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
