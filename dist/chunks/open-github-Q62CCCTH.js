import {
  openGitHub,
  repositoryOf
} from "./chunk-YEIFBZUK.js";
import "./chunk-TVADOSOH.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  openGitHub,
  repositoryOf
};
