import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-PRU2Y26G.js";
import "./chunk-J7H4AKBG.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
