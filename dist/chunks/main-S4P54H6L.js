import {
  main,
  mainWithin
} from "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
