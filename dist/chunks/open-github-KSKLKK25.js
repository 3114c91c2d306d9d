import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-U5LJLWOE.js";
import "./chunk-5LEZV24O.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
