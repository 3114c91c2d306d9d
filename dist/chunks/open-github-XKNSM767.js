import {
  openGitHub,
  repositoryOf
} from "./chunk-Z5EHJYF4.js";
import "./chunk-IDJ2ISPG.js";
import "./chunk-2YKE6MR6.js";
import "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
