import {
  main
} from "./chunk-DWY42GDR.js";
import "./chunk-7FUAB4XJ.js";
import "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
