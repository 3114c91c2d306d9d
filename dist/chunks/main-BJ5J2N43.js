import {
  main,
  mainWithin
} from "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
