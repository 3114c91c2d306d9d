import {
  main
} from "./chunk-UOWJONBX.js";
import "./chunk-PVODZA52.js";
import "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
