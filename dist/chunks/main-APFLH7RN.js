import {
  main,
  mainWithin
} from "./chunk-KFDKEDQQ.js";
import "./chunk-G3XLAG5J.js";
export {
  main,
  mainWithin
};
