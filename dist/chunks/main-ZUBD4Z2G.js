import {
  main,
  mainWithin
} from "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
