import {
  main,
  mainWithin
} from "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
