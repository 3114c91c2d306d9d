import {
  main,
  mainWithin
} from "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
