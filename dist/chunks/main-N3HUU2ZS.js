import {
  main,
  mainWithin
} from "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
