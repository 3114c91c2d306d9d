import {
  main,
  mainWithin
} from "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
