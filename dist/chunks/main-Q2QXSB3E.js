import {
  main,
  mainWithin
} from "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
