import {
  main,
  mainWithin
} from "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
