import {
  main,
  mainWithin
} from "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
