import {
  main
} from "./chunk-EJYGRBDI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JGVTEEBO.js";
import "./chunk-2SPBI6K3.js";
import "./chunk-LOKTV2IN.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
