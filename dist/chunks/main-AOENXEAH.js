import {
  main,
  mainWithin
} from "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
