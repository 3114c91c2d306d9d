import {
  main
} from "./chunk-ONR3XFES.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
