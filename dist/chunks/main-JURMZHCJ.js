import {
  main
} from "./chunk-4NL7TD2O.js";
import "./chunk-QZ6BSMRU.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
