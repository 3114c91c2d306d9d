import {
  main,
  mainWithin
} from "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
