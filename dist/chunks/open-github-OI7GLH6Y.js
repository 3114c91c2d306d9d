import {
  openGitHub,
  repositoryOf
} from "./chunk-TJNEQBA3.js";
import "./chunk-YZCKJUEB.js";
import "./chunk-MEGDQPME.js";
import "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";
export {
  openGitHub,
  repositoryOf
};
