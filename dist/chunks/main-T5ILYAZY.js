import {
  main,
  mainWithin
} from "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
