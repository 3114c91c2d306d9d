import {
  openGitHub,
  repositoryOf
} from "./chunk-JJSL6WZQ.js";
import "./chunk-6JOHU32N.js";
import "./chunk-PXRJL7QF.js";
import "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
