import {
  main,
  mainWithin
} from "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";
export {
  main,
  mainWithin
};
