import {
  main,
  mainWithin
} from "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
