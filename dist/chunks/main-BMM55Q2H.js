import {
  main,
  mainWithin
} from "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
