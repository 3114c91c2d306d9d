import {
  openGitHub,
  repositoryOf
} from "./chunk-4UCFGVLI.js";
import "./chunk-64CNGAF4.js";
import "./chunk-7FUAB4XJ.js";
import "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
