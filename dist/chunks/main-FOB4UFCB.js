import {
  main
} from "./chunk-5AFNNWEY.js";
import "./chunk-UDZFYB2Y.js";
import "./chunk-HMM565DJ.js";
import "./chunk-CLKNHBIF.js";
import "./chunk-AAP2NIDV.js";
import "./chunk-TSP2HAQZ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
