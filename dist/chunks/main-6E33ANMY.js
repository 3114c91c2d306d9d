import {
  main
} from "./chunk-RYHIDILF.js";
import "./chunk-NV7MBJ46.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
