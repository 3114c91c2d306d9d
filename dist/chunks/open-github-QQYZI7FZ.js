import {
  openGitHub,
  repositoryOf
} from "./chunk-MCTUJDM2.js";
import "./chunk-6MW6UQH2.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
