import {
  openGitHub,
  repositoryOf
} from "./chunk-5R6NWPJN.js";
import "./chunk-3XMD4QK2.js";
import "./chunk-AL4KXLPO.js";
import "./chunk-7HMB6H7Y.js";
import "./chunk-XKMNP4OA.js";
export {
  openGitHub,
  repositoryOf
};
