import {
  main,
  mainWithin
} from "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
