import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
