import {
  main,
  mainWithin
} from "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
