import {
  main,
  mainWithin
} from "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
