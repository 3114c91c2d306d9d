import {
  main,
  mainWithin
} from "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
