import {
  openGitHub,
  repositoryOf
} from "./chunk-TVC2HNZI.js";
import "./chunk-VJYKWKRW.js";
import "./chunk-MRBA4SM5.js";
import "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
