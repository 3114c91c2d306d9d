import {
  main,
  mainWithin
} from "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
