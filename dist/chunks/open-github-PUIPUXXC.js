import {
  openGitHub,
  repositoryOf
} from "./chunk-DQ4EIL4D.js";
import "./chunk-B4ZRP2ZZ.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
