import {
  main
} from "./chunk-JEY5TVP5.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
