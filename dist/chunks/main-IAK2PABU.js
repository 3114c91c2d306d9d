import {
  main,
  mainWithin
} from "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
