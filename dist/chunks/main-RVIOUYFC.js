import {
  main
} from "./chunk-KUO5HFEE.js";
import "./chunk-KLKVBHOZ.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
