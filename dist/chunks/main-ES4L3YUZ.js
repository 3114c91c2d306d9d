import {
  main,
  mainWithin
} from "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
