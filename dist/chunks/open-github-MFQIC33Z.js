import {
  openGitHub,
  repositoryOf
} from "./chunk-RYXKZJWJ.js";
import "./chunk-JOIAARP6.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
