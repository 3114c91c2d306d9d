import {
  openGitHub,
  repositoryOf
} from "./chunk-LXZTFHDI.js";
import "./chunk-EVQJLZEP.js";
import "./chunk-RL4IBFQP.js";
import "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
