import {
  main,
  mainWithin
} from "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
