import {
  openGitHub,
  repositoryOf
} from "./chunk-YREWJMUJ.js";
import "./chunk-SF62R7Y2.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
