import {
  main,
  mainWithin
} from "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
