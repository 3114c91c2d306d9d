import {
  main
} from "./chunk-HDAXYS34.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-LRBZETZG.js";
import "./chunk-3KM65QN7.js";
import "./chunk-FBSVIIJJ.js";
import "./chunk-65NVBDUB.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
