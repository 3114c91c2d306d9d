import {
  openGitHub,
  repositoryOf
} from "./chunk-LWLS5U47.js";
import "./chunk-X7UQN4ED.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
