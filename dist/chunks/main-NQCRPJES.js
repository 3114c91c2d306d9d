import {
  main
} from "./chunk-3EB6YNIE.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-MTKFG4ZC.js";
import "./chunk-JJD4N63U.js";
import "./chunk-F5CYRNV7.js";
import "./chunk-65NVBDUB.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
