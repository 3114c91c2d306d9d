import {
  main,
  mainWithin
} from "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
