import {
  openSigning
} from "./chunk-MWWODDTE.js";
import "./chunk-DF2PJPIK.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  openSigning
};
