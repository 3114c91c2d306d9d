import {
  main,
  mainWithin
} from "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
