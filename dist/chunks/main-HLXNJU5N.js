import {
  main,
  mainWithin
} from "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
