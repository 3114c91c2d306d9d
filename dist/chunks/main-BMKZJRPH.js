import {
  main,
  mainWithin
} from "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
