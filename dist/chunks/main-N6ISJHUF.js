import {
  main,
  mainWithin
} from "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
