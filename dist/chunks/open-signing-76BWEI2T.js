import {
  openSigning
} from "./chunk-7EPH45CL.js";
import "./chunk-XJO5RXN6.js";
import "./chunk-UNGNDPK5.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
