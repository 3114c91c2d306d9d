import {
  main
} from "./chunk-2EPE74VK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-TJU2GXXP.js";
import "./chunk-U36FZNBN.js";
import "./chunk-ELGMNIMJ.js";
import "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
