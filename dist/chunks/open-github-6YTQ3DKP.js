import {
  openGitHub,
  repositoryOf
} from "./chunk-RSKT2FZR.js";
import "./chunk-O2UMMJ3C.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
