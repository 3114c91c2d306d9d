import {
  main,
  mainWithin
} from "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
