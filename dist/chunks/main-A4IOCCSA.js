import {
  main,
  mainWithin
} from "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
