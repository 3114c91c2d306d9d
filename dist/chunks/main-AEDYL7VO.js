import {
  main
} from "./chunk-TM4OPDLQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CZ5L6H2A.js";
import "./chunk-JH4M6MOP.js";
import "./chunk-JPQAHSAS.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
