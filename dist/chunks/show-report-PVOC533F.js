import {
  showReport
} from "./chunk-7T4K6RNC.js";
import "./chunk-AHPCBWPU.js";
import "./chunk-HMN7XAD4.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
