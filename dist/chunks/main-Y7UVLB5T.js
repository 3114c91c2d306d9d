import {
  main,
  mainWithin
} from "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
