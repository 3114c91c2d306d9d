import {
  main,
  mainWithin
} from "./chunk-VDAKML6V.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
