import {
  openGitHub,
  repositoryOf
} from "./chunk-VJZ6KXVO.js";
export {
  openGitHub,
  repositoryOf
};
