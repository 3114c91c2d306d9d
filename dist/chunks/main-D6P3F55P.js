import {
  main
} from "./chunk-IGV6C3BH.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
