import {
  main,
  mainWithin
} from "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
