import {
  main
} from "./chunk-AKFKDKGO.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
