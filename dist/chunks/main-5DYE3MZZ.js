import {
  main,
  mainWithin
} from "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
