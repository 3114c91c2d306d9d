import {
  main,
  mainWithin
} from "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
