import {
  main
} from "./chunk-Z5DCS5H2.js";
import "./chunk-PVODZA52.js";
import "./chunk-UYW2JHXA.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
