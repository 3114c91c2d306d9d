import {
  main,
  mainWithin
} from "./chunk-32QZV64C.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
