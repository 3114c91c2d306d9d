import {
  openGitHub,
  repositoryOf
} from "./chunk-JMXNOBXV.js";
export {
  openGitHub,
  repositoryOf
};
