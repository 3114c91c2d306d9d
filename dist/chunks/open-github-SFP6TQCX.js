import {
  openGitHub,
  repositoryOf
} from "./chunk-KBGZSBJE.js";
import "./chunk-WKJDVZVT.js";
import "./chunk-H6FEKK74.js";
import "./chunk-DTUIZXBP.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
