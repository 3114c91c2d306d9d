import {
  main
} from "./chunk-CJ4XHCI7.js";
import "./chunk-GC7KKEXO.js";
import "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
