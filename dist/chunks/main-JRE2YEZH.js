import {
  main,
  mainWithin
} from "./chunk-GFJIJBKB.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
