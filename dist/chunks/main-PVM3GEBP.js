import {
  main,
  mainWithin
} from "./chunk-VECPND37.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
