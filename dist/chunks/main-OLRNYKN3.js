import {
  main
} from "./chunk-LPQGSU2E.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-C57LYJGE.js";
import "./chunk-4TCC6HFR.js";
import "./chunk-NFE3BHRR.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
