import {
  main,
  mainWithin
} from "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
