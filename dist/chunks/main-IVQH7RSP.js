import {
  main,
  mainWithin
} from "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
