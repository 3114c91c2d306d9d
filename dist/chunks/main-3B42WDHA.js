import {
  main,
  mainWithin
} from "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
