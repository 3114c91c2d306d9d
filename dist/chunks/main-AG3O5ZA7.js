import {
  main,
  mainWithin
} from "./chunk-V27UC4C3.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
