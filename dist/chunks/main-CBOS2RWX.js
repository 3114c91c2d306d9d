import {
  main,
  mainWithin
} from "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
