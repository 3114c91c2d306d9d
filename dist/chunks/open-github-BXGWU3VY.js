import {
  openGitHub,
  repositoryOf
} from "./chunk-A775FL3E.js";
import "./chunk-FSYEHZKJ.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
