import {
  main,
  mainWithin
} from "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
