import {
  main,
  mainWithin
} from "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
