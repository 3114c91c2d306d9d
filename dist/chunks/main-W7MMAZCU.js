import {
  main,
  mainWithin
} from "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
