import {
  main
} from "./chunk-6MQFREKN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-IVHHU6KH.js";
import "./chunk-CNKS5J6I.js";
import "./chunk-GQXKHFAH.js";
import "./chunk-65NVBDUB.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
