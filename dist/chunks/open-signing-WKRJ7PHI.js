import {
  openSigning
} from "./chunk-JKAJP26I.js";
import "./chunk-YJ77S4VY.js";
import "./chunk-22YVH5XZ.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
