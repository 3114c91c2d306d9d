import {
  showReport
} from "./chunk-IVHHU6KH.js";
import "./chunk-CNKS5J6I.js";
import "./chunk-GQXKHFAH.js";
import "./chunk-65NVBDUB.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
