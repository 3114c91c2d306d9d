import {
  main,
  mainWithin
} from "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
