import {
  main
} from "./chunk-U37C7ML3.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
