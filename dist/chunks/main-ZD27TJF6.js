import {
  main,
  mainWithin
} from "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
