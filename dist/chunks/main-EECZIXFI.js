import {
  main
} from "./chunk-FWHATDO3.js";
import "./chunk-76LHB4HM.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
