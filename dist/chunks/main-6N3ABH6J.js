import {
  main
} from "./chunk-GWREDN42.js";
import "./chunk-RM6EJ2QU.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
