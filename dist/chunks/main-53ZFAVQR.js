import {
  main,
  mainWithin
} from "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
