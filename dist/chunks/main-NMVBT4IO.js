import {
  main,
  mainWithin
} from "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
