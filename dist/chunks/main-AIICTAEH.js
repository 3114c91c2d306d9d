import {
  main
} from "./chunk-GSYEUTQK.js";
import "./chunk-MRBA4SM5.js";
import "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
