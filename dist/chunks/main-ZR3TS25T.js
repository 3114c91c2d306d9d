import {
  main,
  mainWithin
} from "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
