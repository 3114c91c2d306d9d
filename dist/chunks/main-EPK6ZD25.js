import {
  main,
  mainWithin
} from "./chunk-DFF4XGLL.js";
import "./chunk-G3XLAG5J.js";
export {
  main,
  mainWithin
};
