import {
  openGitHub,
  repositoryOf
} from "./chunk-5RX42ZGS.js";
import "./chunk-337KUKMA.js";
import "./chunk-P3T5HS6L.js";
import "./chunk-F2VFHWGD.js";
import "./chunk-P7CZ5A5S.js";
export {
  openGitHub,
  repositoryOf
};
