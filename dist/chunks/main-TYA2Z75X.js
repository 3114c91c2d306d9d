import {
  main,
  mainWithin
} from "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
