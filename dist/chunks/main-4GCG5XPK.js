import {
  main,
  mainWithin
} from "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
