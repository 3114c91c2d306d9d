import {
  main
} from "./chunk-NVKGFL6H.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NGCLIHUE.js";
import "./chunk-A3P4UM6M.js";
import "./chunk-EA4UG6DS.js";
import "./chunk-65NVBDUB.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
