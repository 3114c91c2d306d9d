import {
  openSigning
} from "./chunk-33XDW3E4.js";
import "./chunk-DABWCH4K.js";
import "./chunk-6C3NMTYY.js";
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
