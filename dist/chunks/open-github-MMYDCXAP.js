import {
  openGitHub,
  repositoryOf
} from "./chunk-FQL64GPN.js";
import "./chunk-J4URMVEP.js";
import "./chunk-T44TN7UK.js";
import "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
