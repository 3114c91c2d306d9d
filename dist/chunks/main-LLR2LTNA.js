import {
  main,
  mainWithin
} from "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";
export {
  main,
  mainWithin
};
