import {
  main,
  mainWithin
} from "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
