import {
  main,
  mainWithin
} from "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
