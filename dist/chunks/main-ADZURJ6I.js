import {
  main,
  mainWithin
} from "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
