import {
  main,
  mainWithin
} from "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
