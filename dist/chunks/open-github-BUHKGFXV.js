import {
  openGitHub,
  repositoryOf
} from "./chunk-X7TMTDKO.js";
import "./chunk-HHSW26MM.js";
import "./chunk-COBZXKRK.js";
import "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";
export {
  openGitHub,
  repositoryOf
};
