import {
  main,
  mainWithin
} from "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
