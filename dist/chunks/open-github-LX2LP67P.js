import {
  openGitHub,
  repositoryOf
} from "./chunk-LHNXVRN4.js";
import "./chunk-FVN4GZGK.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  openGitHub,
  repositoryOf
};
