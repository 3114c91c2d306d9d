import {
  main,
  mainWithin
} from "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
