import {
  main,
  mainWithin
} from "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
