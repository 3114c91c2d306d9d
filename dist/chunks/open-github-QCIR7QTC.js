import {
  openGitHub,
  repositoryOf
} from "./chunk-KTAEYO2I.js";
import "./chunk-CNQBQDYU.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
