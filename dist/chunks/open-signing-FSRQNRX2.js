import {
  openSigning
} from "./chunk-JJO32WJR.js";
import "./chunk-LBJ2RG47.js";
import "./chunk-RATNNSAU.js";
import "./chunk-4NOUDM63.js";
import "./chunk-P6J6JKB3.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
